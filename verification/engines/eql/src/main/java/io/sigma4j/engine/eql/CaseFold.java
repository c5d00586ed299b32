package io.sigma4j.engine.eql;

/** Folds letters to one case, character by character, so that offsets stay valid. */
final class CaseFold {

  private CaseFold() {}

  static String fold(String text, boolean unicode) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      out.append((char) fold(text.charAt(i), unicode));
    }
    return out.toString();
  }

  static int fold(int c, boolean unicode) {
    if (unicode) {
      return Character.toLowerCase(Character.toUpperCase(c));
    }
    return c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c;
  }
}
