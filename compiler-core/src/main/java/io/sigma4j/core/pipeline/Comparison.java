package io.sigma4j.core.pipeline;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How a condition of a pipeline compares two values. */
enum Comparison {
  EQ,
  NE,
  GTE,
  GT,
  LTE,
  LT;

  static List<String> words() {
    return Arrays.stream(values()).map(Comparison::word).toList();
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Comparison> named(String word) {
    return Arrays.stream(values()).filter(c -> c.word().equals(word)).findFirst();
  }

  /** Numbers compare as numbers, other texts as texts. */
  boolean holds(String one, String other) {
    return holds(compare(one, other));
  }

  boolean holds(int comparison) {
    return switch (this) {
      case EQ -> comparison == 0;
      case NE -> comparison != 0;
      case GTE -> comparison >= 0;
      case GT -> comparison > 0;
      case LTE -> comparison <= 0;
      case LT -> comparison < 0;
    };
  }

  private static int compare(String one, String other) {
    return isNumber(one) && isNumber(other)
        ? new BigDecimal(one).compareTo(new BigDecimal(other))
        : one.compareTo(other);
  }

  private static boolean isNumber(String text) {
    return !text.isEmpty()
        && text.length() < 40
        && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
