package io.sigma4j.core.diagnostic;

/**
 * A line of a file as it is shown, and the cells in it that a span takes.
 *
 * @param text the line, clipped, with tabs as spaces and control characters made visible
 * @param from cells before the span
 * @param width cells of the span, at least 1
 */
record Excerpt(String text, int from, int width) {

  private static final int LONGEST = 160;
  private static final int BEFORE = 60;
  private static final int TAB = 4;
  private static final String MORE = "...";

  /** The line around the characters {@code start} to {@code end}. */
  static Excerpt of(String line, int start, int end) {
    int first = line.length() <= LONGEST ? 0 : pairStart(line, Math.max(0, start - BEFORE));
    int last = Math.min(line.length(), first + LONGEST);
    last = last < line.length() ? pairStart(line, last) : last;
    StringBuilder shown = new StringBuilder(first > 0 ? MORE : "");
    int cells = shown.length();
    int from = -1;
    int to = -1;
    for (int i = first; i < last; i += Character.charCount(line.codePointAt(i))) {
      from = i >= start && from < 0 ? cells : from;
      to = i >= end && to < 0 ? cells : to;
      cells += show(shown, line.codePointAt(i), cells);
    }
    from = from < 0 ? cells : from;
    to = to < 0 ? cells : to;
    shown.append(last < line.length() ? MORE : "");
    return new Excerpt(shown.toString(), from, Math.max(1, to - from));
  }

  private static int pairStart(String line, int at) {
    return at > 0 && Character.isLowSurrogate(line.charAt(at)) ? at - 1 : at;
  }

  private static int show(StringBuilder shown, int c, int cells) {
    if (c == '\t') {
      int width = TAB - cells % TAB;
      shown.append(" ".repeat(width));
      return width;
    }
    return append(shown, c);
  }

  /** Appends a character so that it can be seen and cannot steer; returns its cells. */
  static int append(StringBuilder out, int c) {
    if (isInvisible(c)) {
      String escape = "<U+%04X>".formatted(c);
      out.append(escape);
      return escape.length();
    }
    out.appendCodePoint(c);
    return CellWidth.of(c);
  }

  /** Also what turns the direction of writing, which could show a line as another. */
  private static boolean isInvisible(int c) {
    return Character.isISOControl(c)
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069)
        || (c >= 0xD800 && c <= 0xDFFF);
  }
}
