package io.sigma4j.engine.eql;

/**
 * A string of a query.
 *
 * @param text what it stands for
 * @param end the offset after it
 */
record StringLiteral(String text, int end) {

  private static final String RAW_QUOTE = "\"\"\"";

  /** Reads the string that starts with the quotation mark at the offset. */
  static StringLiteral read(String source, int start) {
    return source.startsWith(RAW_QUOTE, start) ? raw(source, start) : escaped(source, start);
  }

  private static StringLiteral raw(String source, int start) {
    int from = start + RAW_QUOTE.length();
    int to = source.indexOf(RAW_QUOTE, from);
    if (to < 0) {
      throw EqlException.syntax(start, "unfinished raw string");
    }
    int end = to + RAW_QUOTE.length();
    if (source.startsWith("\"", end)) {
      throw EqlException.syntax(to, "a raw string cannot end with a double quote");
    }
    String text = source.substring(from, to);
    checkLines(text, start);
    return new StringLiteral(text, end);
  }

  private static StringLiteral escaped(String source, int start) {
    StringBuilder out = new StringBuilder();
    int position = start + 1;
    while (position < source.length() && source.charAt(position) != '"') {
      char c = source.charAt(position);
      if (c != '\\') {
        out.append(c);
        position++;
      } else if (source.startsWith("u{", position + 1)) {
        position = unicode(source, position, out);
      } else {
        out.append(escape(source, position));
        position += 2;
      }
    }
    if (position >= source.length()) {
      throw EqlException.syntax(start, "unfinished string");
    }
    checkLines(source.substring(start, position), start);
    return new StringLiteral(out.toString(), position + 1);
  }

  private static char escape(String source, int position) {
    char c = position + 1 < source.length() ? source.charAt(position + 1) : '\0';
    return switch (c) {
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case '\\', '"' -> c;
      default -> throw EqlException.syntax(position, "unknown escape sequence in a string");
    };
  }

  private static int unicode(String source, int position, StringBuilder out) {
    int close = source.indexOf('}', position);
    String digits = close < 0 ? "" : source.substring(position + 3, close);
    if (!digits.matches("[0-9a-fA-F]{2,8}")) {
      throw EqlException.syntax(position, "expected 2 to 8 hexadecimal digits in \\u{...}");
    }
    long codePoint = Long.parseLong(digits, 16);
    if (codePoint > Character.MAX_CODE_POINT || (codePoint >= 0xd800 && codePoint <= 0xdfff)) {
      throw EqlException.syntax(position, "\\u{" + digits + "} is no character");
    }
    out.appendCodePoint((int) codePoint);
    return close + 1;
  }

  private static void checkLines(String text, int start) {
    if (text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0) {
      throw EqlException.syntax(start, "line break in a string");
    }
  }
}
