package io.sigma4j.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;

/** A writable copy of a folder that may be read-only. */
final class FolderCopy {

  private FolderCopy() {}

  /** Copies what is new or changed, so that a build in the copy stays valid. */
  static Path of(Path source, Path copy) {
    try (Stream<Path> found = Files.walk(source)) {
      for (Path file : found.toList()) {
        copy(file, copy.resolve(source.relativize(file).toString()));
      }
      return copy;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void copy(Path file, Path copy) throws IOException {
    if (Files.isDirectory(file)) {
      Files.createDirectories(copy);
    } else if (!Files.exists(copy) || Files.mismatch(file, copy) >= 0) {
      Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
      if (Files.isExecutable(file) && !copy.toFile().setExecutable(true)) {
        throw new IOException("cannot make executable: " + copy);
      }
    }
  }
}
