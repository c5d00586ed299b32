package io.sigma4j.core.yaml;

import java.io.Reader;

/**
 * A part of a text as the parser wants it: no chunk ends between the two halves of a surrogate
 * pair, which the parser's own buffer cannot take at its end.
 */
final class PartReader extends Reader {

  private final String text;
  private final int to;
  private int next;

  PartReader(String text, int from, int to) {
    this.text = text;
    this.to = to;
    next = from;
  }

  @Override
  public int read(char[] buffer, int offset, int length) {
    if (next == to) {
      return -1;
    }
    int end = Math.min(to, next + Math.min(length, buffer.length - offset));
    if (end < to && end - next > 1 && splitsPair(end)) {
      end--;
    }
    text.getChars(next, end, buffer, offset);
    int count = end - next;
    next = end;
    return count;
  }

  private boolean splitsPair(int at) {
    return Character.isHighSurrogate(text.charAt(at - 1))
        && Character.isLowSurrogate(text.charAt(at));
  }

  @Override
  public void close() {
    // Nothing is held.
  }
}
