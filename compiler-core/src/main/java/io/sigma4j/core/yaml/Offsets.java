package io.sigma4j.core.yaml;

/** Turns the parser's counts of code points into offsets of the file. Fast where they only grow. */
final class Offsets {

  private final String text;
  private final int base;
  private final boolean plain;
  private int knownCount;
  private int knownOffset;

  /** For a part of {@code text} that begins at {@code base}. */
  Offsets(String text, int base) {
    this.text = text;
    this.base = base;
    plain = !hasSurrogates(text, base);
    knownOffset = base;
  }

  private static boolean hasSurrogates(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** The offset of the {@code count}th code point of the part. */
  int of(int count) {
    if (plain) {
      return Math.min(base + count, text.length());
    }
    knownOffset = text.offsetByCodePoints(knownOffset, count - knownCount);
    knownCount = count;
    return knownOffset;
  }
}
