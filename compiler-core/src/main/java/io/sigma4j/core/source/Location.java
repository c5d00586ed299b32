package io.sigma4j.core.source;

/**
 * A span of a file.
 *
 * @param file the text that the span is of
 * @param span offsets in that text
 */
public record Location(SourceFile file, Span span) {

  /** The first character's line and column. */
  public Position start() {
    return file.lines().position(span.start());
  }

  /** Line and column after the last character. */
  public Position end() {
    return file.lines().position(span.end());
  }
}
