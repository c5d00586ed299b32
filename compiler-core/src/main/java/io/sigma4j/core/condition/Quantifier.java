package io.sigma4j.core.condition;

/**
 * How many of the detections that a selector matches must hold.
 *
 * @param kind what kind of number it is
 * @param count the number of {@link Kind#AT_LEAST}, 1 for {@link Kind#ANY}, 0 for {@link Kind#ALL}
 */
public record Quantifier(Kind kind, int count) {

  /** The kinds of quantifiers. */
  public enum Kind {
    /** {@code 1 of} or {@code any of}. */
    ANY,
    /** {@code all of}. */
    ALL,
    /** {@code 2 of} and more, which the specification does not know. */
    AT_LEAST
  }

  private static final Quantifier ANY = new Quantifier(Kind.ANY, 1);
  private static final Quantifier ALL = new Quantifier(Kind.ALL, 0);

  /** One or more. */
  public static Quantifier any() {
    return ANY;
  }

  /** Every one. */
  public static Quantifier all() {
    return ALL;
  }

  /** {@code count} or more; 1 is {@link #any()}. */
  public static Quantifier atLeast(int count) {
    if (count < 1) {
      throw new IllegalArgumentException("always true: " + count);
    }
    return count == 1 ? ANY : new Quantifier(Kind.AT_LEAST, count);
  }

  /** The word or number before {@code of}, in canonical form. */
  public String text() {
    return switch (kind) {
      case ANY, AT_LEAST -> Integer.toString(count);
      case ALL -> "all";
    };
  }

  /** How many of {@code matches} detections must hold. */
  public int needed(int matches) {
    return switch (kind) {
      case ANY, AT_LEAST -> count;
      case ALL -> matches;
    };
  }
}
