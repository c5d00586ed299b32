package io.sigma4j.conformance;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The folder beside the checkout with engines, rules and events that are no part of this
 * repository: {@code ../shared}, unless the system property {@code sigma4j.shared} or the
 * environment's {@code SIGMA4J_SHARED} names another.
 */
final class Shared {

  private Shared() {}

  /** A folder or file of it, if it is there. */
  static Optional<Path> find(String path) {
    Path found = root().resolve(path);
    if (Files.exists(found)) {
      return Optional.of(found);
    }
    System.err.println("=".repeat(80));
    System.err.println("SKIPPED: " + path + " is not in " + root());
    System.err.println("Say where it is with -Dsigma4j.shared=FOLDER; see " + Shared.class);
    System.err.println("=".repeat(80));
    return Optional.empty();
  }

  private static Path root() {
    String named = System.getProperty("sigma4j.shared", System.getenv("SIGMA4J_SHARED"));
    return named == null ? Path.of("..", "..", "..", "shared") : Path.of(named);
  }
}
