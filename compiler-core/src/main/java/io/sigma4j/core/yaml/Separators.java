package io.sigma4j.core.yaml;

/** The {@code ---} lines between documents. */
final class Separators {

  private Separators() {}

  /** Offset of the first separator line that begins at {@code from} or later, or the end. */
  static int next(String text, int from) {
    int found = text.indexOf("---", from);
    while (found >= 0 && !isSeparator(text, found)) {
      found = text.indexOf("---", found + 1);
    }
    return found < 0 ? text.length() : found;
  }

  /** Offset of the last separator line between the two, or {@code from} if there is none. */
  static int lastBefore(String text, int from, int to) {
    int found = text.lastIndexOf("---", to);
    while (found > from && !isSeparator(text, found)) {
      found = text.lastIndexOf("---", found - 1);
    }
    return Math.max(from, found);
  }

  private static boolean isSeparator(String text, int at) {
    boolean begins = at == 0 || text.charAt(at - 1) == '\n' || text.charAt(at - 1) == '\r';
    return begins && (at + 3 == text.length() || text.charAt(at + 3) <= ' ');
  }
}
