package io.sigma4j.testkit;

/** A text that may hold wildcards, as it is read. */
final class PatternText {

  private final StringBuilder characters = new StringBuilder();
  private final StringBuilder escaped = new StringBuilder();
  private boolean wildcard;

  /** A text without escapes, whose wildcards are these characters; NUL for none. */
  static PatternText of(String text, char anyRun, char anyOne) {
    PatternText pattern = new PatternText();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == anyRun || c == anyOne) {
        pattern.addWildcard(c == anyRun ? '*' : '?');
      } else {
        pattern.add(c);
      }
    }
    return pattern;
  }

  void add(char c) {
    characters.append(c);
    if (c == '*' || c == '?' || c == '\\') {
      escaped.append('\\');
    }
    escaped.append(c);
  }

  void addWildcard(char c) {
    characters.append(c);
    escaped.append(c);
    wildcard = true;
  }

  /** Every character, a wildcard as the character that it is written with. */
  String characters() {
    return characters.toString();
  }

  boolean isEmpty() {
    return escaped.isEmpty();
  }

  /** A pattern, or a literal of another kind if there is no wildcard. */
  Literal literal(LiteralKind withoutWildcard, int start, int end) {
    return wildcard
        ? new Literal(LiteralKind.PATTERN, escaped.toString(), start, end)
        : new Literal(withoutWildcard, characters.toString(), start, end);
  }
}
