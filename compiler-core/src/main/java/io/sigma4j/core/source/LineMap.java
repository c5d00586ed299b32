package io.sigma4j.core.source;

import java.util.Arrays;

/** Where the lines of a text begin; turns offsets into lines and columns. */
public final class LineMap {

  private final String text;
  private final int[] starts;

  private LineMap(String text, int[] starts) {
    this.text = text;
    this.starts = starts;
  }

  /** The lines of {@code text}; they end with LF, CR LF or CR. */
  public static LineMap of(String text) {
    int[] starts = new int[16];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      if (endsLine(text, i)) {
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, count * 2);
        }
        starts[count++] = i + 1;
      }
    }
    return new LineMap(text, Arrays.copyOf(starts, count));
  }

  private static boolean endsLine(String text, int i) {
    char c = text.charAt(i);
    if (c == '\r') {
      return i + 1 == text.length() || text.charAt(i + 1) != '\n';
    }
    return c == '\n';
  }

  /** The place of the character at {@code offset}, which may be the end of the text. */
  public Position position(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    int line = found >= 0 ? found : -found - 2;
    return new Position(line + 1, text.codePointCount(starts[line], offset) + 1);
  }

  /** Number of lines, at least 1. */
  public int count() {
    return starts.length;
  }

  /** The text of line {@code line} (from 1) without its end. */
  public String line(int line) {
    int start = starts[line - 1];
    int end = line == starts.length ? text.length() : starts[line];
    while (end > start && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
      end--;
    }
    return text.substring(start, end);
  }

  /** Offset of the first character of line {@code line} (from 1). */
  public int start(int line) {
    return starts[line - 1];
  }
}
