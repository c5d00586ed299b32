package io.sigma4j.maven;

import io.sigma4j.core.diagnostic.Diagnostic;
import io.sigma4j.core.diagnostic.Severity;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What makes a build fail. */
enum FailOn {
  /** Errors. */
  ERROR,
  /** Errors, and queries that find more or fewer events than the rule means. */
  APPROXIMATE,
  /** Nothing that a rule holds. */
  NEVER;

  /** The constant of that name, in any case. */
  static Optional<FailOn> named(String name) {
    return Arrays.stream(values())
        .filter(value -> value.name().equals(name.toUpperCase(Locale.ROOT)))
        .findFirst();
  }

  boolean isFailure(Diagnostic diagnostic) {
    boolean error = diagnostic.severity() == Severity.ERROR;
    return switch (this) {
      case ERROR -> error;
      case APPROXIMATE -> error || diagnostic.effect().isPresent();
      case NEVER -> false;
    };
  }
}
