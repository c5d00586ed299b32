package io.sigma4j.engine.eql;

/**
 * A text in which an asterisk stands for any characters and a question mark for one. Nothing
 * escapes them.
 *
 * @param pattern the text, folded if letters are
 * @param ignoreCase whether letters are folded
 * @param unicode whether letters beyond ASCII are folded too
 */
record Wildcard(String pattern, boolean ignoreCase, boolean unicode) implements TextPattern {

  static Wildcard of(String pattern, boolean ignoreCase, EqlOptions options) {
    boolean unicode = options.is(EqlOptions.CaseFolding.UNICODE);
    String folded = ignoreCase ? CaseFold.fold(pattern, unicode) : pattern;
    return new Wildcard(folded, ignoreCase, unicode);
  }

  @Override
  public boolean matches(String text) {
    String folded = ignoreCase ? CaseFold.fold(text, unicode) : text;
    return matches(pattern.codePoints().toArray(), folded.codePoints().toArray());
  }

  /** Goes back to the last asterisk, which then takes one more character, on each failure. */
  private static boolean matches(int[] pattern, int[] text) {
    int p = 0;
    int t = 0;
    int star = -1;
    int resume = 0;
    while (t < text.length) {
      if (p < pattern.length && pattern[p] == '*') {
        star = p++;
        resume = t;
      } else if (p < pattern.length && (pattern[p] == '?' || pattern[p] == text[t])) {
        p++;
        t++;
      } else if (star >= 0) {
        p = star + 1;
        t = ++resume;
      } else {
        return false;
      }
    }
    while (p < pattern.length && pattern[p] == '*') {
      p++;
    }
    return p == pattern.length;
  }
}
