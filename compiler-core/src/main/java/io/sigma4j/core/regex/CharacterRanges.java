package io.sigma4j.core.regex;

import java.util.function.IntFunction;

/** Writes sets of characters as classes in brackets. */
final class CharacterRanges {

  private CharacterRanges() {}

  /** The shorter of {@code [...]} and {@code [^...]}, each character written by {@code escape}. */
  static String bracketed(CharacterSet set, IntFunction<String> escape) {
    // Without the last character the others have as many ranges, or one more.
    boolean negated = set.contains(Character.MAX_CODE_POINT) && !set.equals(CharacterSet.ALL);
    StringBuilder text = new StringBuilder(negated ? "[^" : "[");
    for (CharacterSet.Range range : (negated ? set.complement() : set).ranges()) {
      append(text, range, escape);
    }
    return text.append(']').toString();
  }

  private static void append(
      StringBuilder text, CharacterSet.Range range, IntFunction<String> escape) {
    text.append(escape.apply(range.first()));
    if (range.last() > range.first() + 1) {
      text.append('-');
    }
    if (!range.single()) {
      text.append(escape.apply(range.last()));
    }
  }
}
