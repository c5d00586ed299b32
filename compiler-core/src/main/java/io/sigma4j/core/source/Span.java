package io.sigma4j.core.source;

/**
 * A half-open range of offsets in a text.
 *
 * @param start offset of the first character, in UTF-16 units
 * @param end offset after the last character, in UTF-16 units; not less than {@code start}
 */
public record Span(int start, int end) {

  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no span: " + start + ".." + end);
    }
  }

  /** The empty span before the character at {@code offset}. */
  public static Span at(int offset) {
    return new Span(offset, offset);
  }

  /**
   * From the start of this span to the end of {@code last}, which must not begin before this one.
   */
  public Span to(Span last) {
    return new Span(start, Math.max(end, last.end));
  }

  /** Number of UTF-16 units. */
  public int length() {
    return end - start;
  }

  /** Whether {@code other} lies inside this span. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }
}
