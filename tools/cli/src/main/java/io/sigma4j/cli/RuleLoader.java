package io.sigma4j.cli;

import io.sigma4j.project.RuleFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;

/** Reads rule files, and standard input where a path is {@code -}. */
final class RuleLoader {

  /** What diagnostics call standard input. */
  static final String STANDARD_INPUT_NAME = "<stdin>";

  private final InputStream standardInput;

  RuleLoader(InputStream standardInput) {
    this.standardInput = standardInput;
  }

  LoadedFile load(RuleFile file) {
    if (file.holdsTests()) {
      return LoadedFile.ofTests(file.name());
    }
    try {
      byte[] bytes =
          file.name().equals(STANDARD_INPUT_NAME)
              ? standardInput.readAllBytes()
              : Files.readAllBytes(file.path());
      return LoadedFile.of(file.name(), bytes);
    } catch (IOException e) {
      return LoadedFile.unreadable(file.name(), reason(e));
    }
  }

  private static String reason(IOException e) {
    String message = e.getMessage();
    return e.getClass().getSimpleName() + (message == null ? "" : ": " + message);
  }
}
