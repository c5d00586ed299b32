package io.sigma4j.core.regex;

/** Which letters count as the same letter. */
public enum CaseFolding {
  /** Upper and lower case differ. */
  NONE,

  /** {@code A-Z} are {@code a-z}: what the flag {@code i} means in PCRE without UTF mode. */
  ASCII,

  /** Unicode simple case folding: what a Sigma text that is not {@code cased} means. */
  UNICODE;

  /** All the characters that are the same as {@code codePoint}, itself included. */
  public CharacterSet variants(int codePoint) {
    return switch (this) {
      case NONE -> CharacterSet.of(codePoint);
      case ASCII -> asciiVariants(codePoint);
      case UNICODE -> SimpleFolding.variants(codePoint);
    };
  }

  /** Whether some other character is the same as {@code codePoint}. */
  public boolean folds(int codePoint) {
    return switch (this) {
      case NONE -> false;
      case ASCII -> isAsciiLetter(codePoint);
      case UNICODE -> isAsciiLetter(codePoint) || SimpleFolding.folds(codePoint);
    };
  }

  /** Whether a character of {@code text} is not only the same as itself. */
  boolean foldsSomeOf(String text) {
    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      if (folds(text.codePointAt(at))) {
        return true;
      }
    }
    return false;
  }

  /** {@code set} and all the characters that are the same as one of it. */
  CharacterSet close(CharacterSet set) {
    return switch (this) {
      case NONE -> set;
      case ASCII -> closeAscii(set);
      case UNICODE -> SimpleFolding.close(set);
    };
  }

  private static CharacterSet closeAscii(CharacterSet set) {
    CharacterSet.Builder closed = CharacterSet.builder().add(set);
    for (int upper = 'A'; upper <= 'Z'; upper++) {
      int lower = upper + ('a' - 'A');
      if (set.contains(upper) || set.contains(lower)) {
        closed.add(upper).add(lower);
      }
    }
    return closed.build();
  }

  private static CharacterSet asciiVariants(int codePoint) {
    return isAsciiLetter(codePoint)
        ? CharacterSet.builder().add(codePoint).add(codePoint ^ ('a' - 'A')).build()
        : CharacterSet.of(codePoint);
  }

  private static boolean isAsciiLetter(int codePoint) {
    return (codePoint >= 'A' && codePoint <= 'Z') || (codePoint >= 'a' && codePoint <= 'z');
  }
}
