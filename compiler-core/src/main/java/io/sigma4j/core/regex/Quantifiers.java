package io.sigma4j.core.regex;

import io.sigma4j.core.regex.Regex.Repeat;

/** How often, as all dialects write it. */
final class Quantifiers {

  private Quantifiers() {}

  /** The shortest quantifier for the counts of {@code repeat}, without its mode. */
  static String text(Repeat repeat) {
    if (repeat.max() == Repeat.UNBOUNDED) {
      return switch (repeat.min()) {
        case 0 -> "*";
        case 1 -> "+";
        default -> "{" + repeat.min() + ",}";
      };
    }
    if (repeat.min() == repeat.max()) {
      return "{" + repeat.min() + "}";
    }
    return repeat.min() == 0 && repeat.max() == 1
        ? "?"
        : "{" + repeat.min() + "," + repeat.max() + "}";
  }
}
