package io.sigma4j.cli;

import io.sigma4j.core.yaml.ReadLimits;
import io.sigma4j.project.RuleFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;

/** Reads rule files, and standard input where a path is {@code -}. */
final class RuleLoader {

  /** What diagnostics call standard input. */
  static final String STANDARD_INPUT_NAME = "<stdin>";

  /** Four for each character that the reader of YAML takes at most. */
  private static final int MOST_BYTES = 4 * ReadLimits.DEFAULT.fileSize();

  private final InputStream standardInput;

  RuleLoader(InputStream standardInput) {
    this.standardInput = standardInput;
  }

  LoadedFile load(RuleFile file) {
    if (file.holdsTests()) {
      return LoadedFile.ofTests(file.name());
    }
    try {
      byte[] bytes = bytes(file);
      return bytes.length > MOST_BYTES
          ? LoadedFile.tooLarge(file.name(), MOST_BYTES)
          : LoadedFile.of(file.name(), bytes);
    } catch (IOException e) {
      return LoadedFile.unreadable(file.name(), reason(e));
    }
  }

  /** Never more than the limit and one: a device or a pipe may have no end. */
  private byte[] bytes(RuleFile file) throws IOException {
    if (file.name().equals(STANDARD_INPUT_NAME)) {
      return standardInput.readNBytes(MOST_BYTES + 1);
    }
    try (InputStream input = Files.newInputStream(file.path())) {
      return input.readNBytes(MOST_BYTES + 1);
    }
  }

  private static String reason(IOException e) {
    String message = e.getMessage();
    return e.getClass().getSimpleName() + (message == null ? "" : ": " + message);
  }
}
