package io.sigma4j.core.source;

/** A text with a name: what a file or a caller gave. Spans are offsets in {@link #text()}. */
public final class SourceFile {

  private final String name;
  private final String text;

  private SourceFile(String name, String text) {
    this.name = name;
    this.text = text;
  }

  /**
   * A text under a name.
   *
   * @param name as diagnostics show it: a path as given or found, {@code <stdin>}, or a caller's
   *     own
   * @param text the content, without a byte order mark
   */
  public static SourceFile of(String name, String text) {
    return new SourceFile(name, text);
  }

  /** The name as given. */
  public String name() {
    return name;
  }

  /** The content. */
  public String text() {
    return text;
  }

  /**
   * The lines of the content, made anew by each call: positions are only needed for diagnostics.
   */
  public LineMap lines() {
    return LineMap.of(text);
  }

  /** The part of the content at {@code span}. */
  public String slice(Span span) {
    return text.substring(span.start(), span.end());
  }

  @Override
  public String toString() {
    return name;
  }
}
