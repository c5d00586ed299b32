package io.sigma4j.testkit.junit;

import io.sigma4j.core.source.Position;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;

/**
 * A test of a rule that was run.
 *
 * @param file its file, as found
 * @param name its own
 * @param source where it stands
 * @param problem what is wrong, if anything
 */
record RuleCheck(String file, String name, URI source, Optional<String> problem) {

  /** Fails if anything is wrong. */
  void verify() {
    problem.ifPresent(Assertions::fail);
  }

  /** A place as JUnit wants it, so that an editor opens the entry. */
  static URI source(Path file, Position place) {
    return URI.create(file.toUri() + "?line=" + place.line() + "&column=" + place.column());
  }
}
