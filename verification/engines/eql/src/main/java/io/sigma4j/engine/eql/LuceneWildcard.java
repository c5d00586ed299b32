package io.sigma4j.engine.eql;

/** Lucene's own wildcard patterns, in which a backslash escapes the next character. */
final class LuceneWildcard {

  private LuceneWildcard() {}

  static boolean matches(String pattern, String text) {
    Regex rest = regex(pattern.codePoints().toArray());
    for (int c : text.codePoints().toArray()) {
      rest = rest.after(c);
    }
    return rest.acceptsEmpty();
  }

  private static Regex regex(int[] pattern) {
    Regex regex = RegexBuilder.EMPTY;
    int i = 0;
    while (i < pattern.length) {
      boolean escaped = pattern[i] == '\\' && i + 1 < pattern.length;
      if (escaped) {
        i++;
      }
      Regex next = escaped ? RegexBuilder.character(pattern[i]) : part(pattern[i]);
      regex = RegexBuilder.concat(regex, next);
      i++;
    }
    return regex;
  }

  private static Regex part(int c) {
    return switch (c) {
      case '*' -> RegexBuilder.ANY_TEXT;
      case '?' -> RegexBuilder.ANY_CHARACTER;
      default -> RegexBuilder.character(c);
    };
  }
}
