package io.sigma4j.testkit;

/** A place in the text of a query. */
final class Cursor {

  private final String text;
  private int at;

  Cursor(String text) {
    this.text = text;
  }

  int at() {
    return at;
  }

  boolean more() {
    return at < text.length();
  }

  /** The current character, or NUL at the end. */
  char peek() {
    return peek(0);
  }

  char peek(int ahead) {
    return at + ahead < text.length() ? text.charAt(at + ahead) : '\0';
  }

  boolean startsWith(String part) {
    return text.startsWith(part, at);
  }

  boolean skip(String part) {
    if (startsWith(part)) {
      at += part.length();
      return true;
    }
    return false;
  }

  boolean skipBlanks() {
    int start = at;
    while (more() && Character.isWhitespace(peek())) {
      at++;
    }
    return at > start;
  }

  /** The current character, which must be there. */
  char next() {
    if (!more()) {
      throw problem("unexpected end");
    }
    return text.charAt(at++);
  }

  /** The text up to {@code end}, which is skipped. */
  String until(String end) {
    int found = text.indexOf(end, at);
    if (found < 0) {
      throw problem("no " + end);
    }
    String part = text.substring(at, found);
    at = found + end.length();
    return part;
  }

  /**
   * The text up to three quotation marks, which are skipped; up to two more before them belong to
   * the text.
   */
  String untilTripleQuote() {
    StringBuilder part = new StringBuilder(until("\"\"\""));
    for (int i = 0; i < 2 && skip("\""); i++) {
      part.append('"');
    }
    return part.toString();
  }

  /** The characters from here on that are letters, digits or one of {@code others}. */
  String word(String others) {
    int start = at;
    while (more() && (Character.isLetterOrDigit(peek()) || others.indexOf(peek()) >= 0)) {
      at++;
    }
    return text.substring(start, at);
  }

  /** The characters from here on up to a blank or one of {@code ends}. */
  String wordUpTo(String ends) {
    int start = at;
    while (more() && !Character.isWhitespace(peek()) && ends.indexOf(peek()) < 0) {
      at++;
    }
    return text.substring(start, at);
  }

  /** The character of so many hexadecimal digits. */
  char unit(int digits) {
    int unit = 0;
    for (int i = 0; i < digits; i++) {
      int digit = Character.digit(next(), 16);
      if (digit < 0) {
        throw problem("a hexadecimal digit expected");
      }
      unit = unit * 16 + digit;
    }
    return (char) unit;
  }

  LiteralException problem(String problem) {
    return new LiteralException(problem, at);
  }
}
