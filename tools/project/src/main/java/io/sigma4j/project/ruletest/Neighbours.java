package io.sigma4j.project.ruletest;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Which rule belongs to a file of tests, and the reverse: the one beside it of the same name. */
final class Neighbours {

  private static final List<String> ENDINGS = List.of(".yml", ".yaml");

  private Neighbours() {}

  /** {@code x.yml} for {@code x.test.yml}, if it is there. */
  static Optional<Path> rule(Path tests) {
    String name = name(tests);
    int end = name.lastIndexOf(".test.");
    return end < 0 ? Optional.empty() : sibling(tests, name.substring(0, end), ENDINGS);
  }

  /** {@code x.test.yml} for {@code x.yml}, if it is there. */
  static Optional<Path> tests(Path rule) {
    String name = name(rule);
    int dot = name.lastIndexOf('.');
    return sibling(
        rule, dot < 0 ? name : name.substring(0, dot), List.of(".test.yml", ".test.yaml"));
  }

  /** A file by its path relative to the folder of {@code tests}, if it is there. */
  static Optional<Path> named(Path tests, String path) {
    try {
      return Optional.of(tests.resolveSibling(path)).filter(Files::exists);
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private static Optional<Path> sibling(Path file, String name, List<String> endings) {
    return endings.stream()
        .map(ending -> file.resolveSibling(name + ending))
        .filter(Files::exists)
        .findFirst();
  }

  private static String name(Path file) {
    return Objects.requireNonNull(file.getFileName()).toString();
  }
}
