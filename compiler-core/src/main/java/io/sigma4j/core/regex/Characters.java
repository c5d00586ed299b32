package io.sigma4j.core.regex;

/** Writes single characters so that they stand for themselves, and can be seen. */
final class Characters {

  private Characters() {}

  /** The character, after a backslash if it is one of {@code special}. */
  static String escaped(int character, CharacterSet special) {
    return switch (character) {
      case '\t' -> "\\t";
      case '\n' -> "\\n";
      case '\r' -> "\\r";
      case '\f' -> "\\f";
      default -> visible(character, special);
    };
  }

  private static String visible(int character, CharacterSet special) {
    if (special.contains(character)) {
      return "\\" + Character.toString(character);
    }
    return isVisible(character)
        ? Character.toString(character)
        : "\\x{" + Integer.toHexString(character) + "}";
  }

  private static boolean isVisible(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.UNASSIGNED,
          Character.PRIVATE_USE,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.NON_SPACING_MARK ->
          false;
      default -> character == ' ' || Character.getType(character) != Character.SPACE_SEPARATOR;
    };
  }
}
