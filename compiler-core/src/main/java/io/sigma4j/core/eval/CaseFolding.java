package io.sigma4j.core.eval;

/**
 * Simple case folding of Unicode (CaseFolding.txt, statuses C and S), one character to one.
 *
 * <p>Characters that fold together here do so there, and the reverse; which of them stands for the
 * others does not matter.
 */
final class CaseFolding {

  private static final int CAPITAL_I_WITH_DOT = 0x130;
  private static final int SMALL_DOTLESS_I = 0x131;

  private CaseFolding() {}

  /** The character that stands for all that differ from {@code character} by case only. */
  static int fold(int character) {
    if (character < 0x80) {
      return character >= 'A' && character <= 'Z' ? character + 32 : character;
    }
    // Java maps these two to i; they only fold so in Turkic languages.
    if (character == CAPITAL_I_WITH_DOT || character == SMALL_DOTLESS_I) {
      return character;
    }
    return Character.toLowerCase(Character.toUpperCase(character));
  }

  /** The whole text folded. */
  static String fold(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int at = 0; at < text.length(); ) {
      int character = text.codePointAt(at);
      out.appendCodePoint(fold(character));
      at += Character.charCount(character);
    }
    return out.toString();
  }
}
