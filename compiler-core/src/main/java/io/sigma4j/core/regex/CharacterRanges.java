package io.sigma4j.core.regex;

import java.util.function.IntFunction;

/** Writes sets of characters as classes in brackets. */
final class CharacterRanges {

  private CharacterRanges() {}

  /** The shorter of {@code [...]} and {@code [^...]}, each character written by {@code escape}. */
  static String bracketed(CharacterSet set, IntFunction<String> escape) {
    CharacterSet others = set.complement();
    boolean negated =
        !others.isEmpty()
            && (set.contains(Character.MAX_CODE_POINT)
                || others.ranges().size() < set.ranges().size());
    StringBuilder text = new StringBuilder(negated ? "[^" : "[");
    for (CharacterSet.Range range : (negated ? others : set).ranges()) {
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
