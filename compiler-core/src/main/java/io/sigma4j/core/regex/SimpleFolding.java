package io.sigma4j.core.regex;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Simple case folding as the Unicode Character Database defines it (CaseFolding.txt, status C and
 * S), read from the tables of the Java runtime.
 */
final class SimpleFolding {

  /** No plane after the first two has letters with two cases; the others are 90 % of the way. */
  static final int LAST_LETTER = 0x1ffff;

  private static final int DOTTED_CAPITAL_I = 0x130;
  private static final int DOTLESS_SMALL_I = 0x131;

  private static final Map<Integer, CharacterSet> VARIANTS = variants();

  private SimpleFolding() {}

  static CharacterSet variants(int codePoint) {
    CharacterSet variants = VARIANTS.get(codePoint);
    return variants == null ? CharacterSet.of(codePoint) : variants;
  }

  static boolean folds(int codePoint) {
    return VARIANTS.containsKey(codePoint);
  }

  static CharacterSet close(CharacterSet set) {
    CharacterSet.Builder closed = CharacterSet.builder().add(set);
    VARIANTS.forEach(
        (codePoint, variants) -> {
          if (set.contains(codePoint)) {
            closed.add(variants);
          }
        });
    return closed.build();
  }

  private static Map<Integer, CharacterSet> variants() {
    Map<Integer, List<Integer>> classes = new HashMap<>();
    for (int codePoint = 0; codePoint <= LAST_LETTER; codePoint++) {
      int folded = fold(codePoint);
      if (folded != codePoint) {
        classes.computeIfAbsent(folded, key -> new ArrayList<>(List.of(key))).add(codePoint);
      }
    }
    Map<Integer, CharacterSet> variants = new HashMap<>();
    classes.forEach(
        (folded, members) -> {
          CharacterSet.Builder set = CharacterSet.builder();
          members.forEach(set::add);
          CharacterSet same = set.build();
          members.forEach(member -> variants.put(member, same));
        });
    return Map.copyOf(variants);
  }

  /** The Turkish letters fold only in full or Turkic folding (status F and T). */
  private static int fold(int codePoint) {
    return codePoint == DOTTED_CAPITAL_I || codePoint == DOTLESS_SMALL_I
        ? codePoint
        : Character.toLowerCase(Character.toUpperCase(codePoint));
  }
}
