package io.sigma4j.project.compile;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The jars, or folders of a build, that classes are from: a version in development changes without
 * a new number.
 */
final class CodeSources {

  private CodeSources() {}

  /** A digest of all code beside that class. */
  static Optional<String> digest(Class<?> type) throws IOException {
    Optional<Path> place = place(type).filter(Files::exists);
    return place.isPresent() ? Optional.of(digest(place.get())) : Optional.empty();
  }

  private static Optional<Path> place(Class<?> type) {
    CodeSource source = type.getProtectionDomain().getCodeSource();
    if (source == null || source.getLocation() == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(Path.of(source.getLocation().toURI()));
    } catch (URISyntaxException | IllegalArgumentException | FileSystemNotFoundException e) {
      return Optional.empty();
    }
  }

  private static String digest(Path place) throws IOException {
    StringBuilder all = new StringBuilder();
    for (Path file : files(place)) {
      all.append(Digest.of(Files.readAllBytes(file)));
    }
    return all.toString();
  }

  private static List<Path> files(Path place) throws IOException {
    try (Stream<Path> files = Files.walk(place)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
