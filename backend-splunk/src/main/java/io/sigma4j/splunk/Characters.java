package io.sigma4j.splunk;

import io.sigma4j.core.regex.CaseFolding;

/** Characters that need care. */
final class Characters {

  private Characters() {}

  /**
   * Whether the character, beyond ASCII, has another case in any sense, also in the Turkic one that
   * Sigma does not fold: Splunk may fold it or not.
   */
  static boolean haveDoubtfulCase(int character) {
    return character > 0x7f
        && (CaseFolding.UNICODE.folds(character)
            || Character.toLowerCase(character) != character
            || Character.toUpperCase(character) != character);
  }

  /** Whether the character is half of a pair. */
  static boolean isLoneSurrogate(int character) {
    return Character.getType(character) == Character.SURROGATE;
  }
}
