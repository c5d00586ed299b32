package io.sigma4j.core.regex;

/** The characters that an index which lower-cases its values holds for those of a set. */
final class LoweredSet {

  /** All characters that lower-casing changes. */
  private static final CharacterSet UPPER = upper();

  private static final CharacterSet OTHERS = UPPER.complement();

  private LoweredSet() {}

  static CharacterSet of(CharacterSet set) {
    CharacterSet.Builder lowered = CharacterSet.builder().add(set.intersection(OTHERS));
    for (CharacterSet.Range range : set.intersection(UPPER).ranges()) {
      for (int character = range.first(); character <= range.last(); character++) {
        lowered.add(Character.toLowerCase(character));
      }
    }
    // A value never holds the others, so a class may as well keep them if it then is shorter.
    CharacterSet.Builder whole = CharacterSet.builder().add(lowered.build());
    if (set.contains(Character.MAX_CODE_POINT)) {
      whole.add(UPPER);
    }
    return whole.build();
  }

  private static CharacterSet upper() {
    CharacterSet.Builder upper = CharacterSet.builder();
    for (int character = 0; character <= SimpleFolding.LAST_LETTER; character++) {
      if (Character.toLowerCase(character) != character) {
        upper.add(character);
      }
    }
    return upper.build();
  }
}
