package io.sigma4j.core.yaml;

import io.sigma4j.core.source.Location;
import io.sigma4j.core.source.Span;
import java.util.Optional;

/**
 * Where each character of a scalar stands in the file, found by reading the scalar once more. Only
 * diagnostics ask for it.
 */
final class ScalarPositions {

  private final String source;
  private final String value;
  private final int[] starts;
  private final int[] ends;
  private int at;
  private int count;

  private ScalarPositions(YamlScalar scalar) {
    source = scalar.location().file().text();
    value = scalar.text();
    starts = new int[value.length()];
    ends = new int[value.length()];
    at = scalar.location().span().start();
  }

  /** The positions of all characters of {@code scalar}. */
  static ScalarPositions of(YamlScalar scalar) {
    ScalarPositions positions = new ScalarPositions(scalar);
    switch (scalar.style()) {
      case PLAIN -> positions.readPlain();
      case SINGLE_QUOTED -> positions.readSingleQuoted();
      case DOUBLE_QUOTED -> positions.readDoubleQuoted();
      case LITERAL, FOLDED -> positions.readBlock();
    }
    positions.fill();
    return positions;
  }

  /** Where the characters {@code from} to {@code to} of the value stand. */
  Span span(int from, int to) {
    if (from == to) {
      return Span.at(from < starts.length ? starts[from] : at);
    }
    return new Span(starts[from], Math.max(starts[from], ends[to - 1]));
  }

  /** The first escape of a double-quoted scalar that stands for a control character. */
  static Optional<Location> controlEscape(Location scalar) {
    String source = scalar.file().text();
    int i = scalar.span().start() + 1;
    while (i < scalar.span().end() - 2) {
      boolean escapes = source.charAt(i) == '\\';
      if (escapes && "0abtnvfreN".indexOf(source.charAt(i + 1)) >= 0) {
        return Optional.of(new Location(scalar.file(), new Span(i, i + 2)));
      }
      i += escapes ? 2 : 1;
    }
    return Optional.empty();
  }

  private void readPlain() {
    while (more()) {
      if (!foldedBreak()) {
        take(1, 1);
      }
    }
  }

  private void readSingleQuoted() {
    at++;
    while (more()) {
      if (!foldedBreak()) {
        take(source.charAt(at) == '\'' ? 2 : 1, 1);
      }
    }
  }

  private void readDoubleQuoted() {
    at++;
    while (more()) {
      if (source.charAt(at) == '\\') {
        readEscape();
      } else if (!foldedBreak()) {
        take(1, 1);
      }
    }
  }

  private void readEscape() {
    char kind = at + 1 < source.length() ? source.charAt(at + 1) : ' ';
    switch (kind) {
      case 'x' -> take(4, 1);
      case 'u' -> take(6, 1);
      case 'U' -> take(10, Character.isHighSurrogate(value.charAt(count)) ? 2 : 1);
      case '\r', '\n' -> readEscapedBreak();
      default -> take(2, 1);
    }
  }

  /** A backslash at the end of a line takes the break away; empty lines after it stay. */
  private void readEscapedBreak() {
    at++;
    int start = at;
    int breaks = skipBreaks();
    emit(start, breaks - 1);
  }

  /** Spaces within a line are themselves; they are passed at once, as there may be many. */
  private boolean takeBlanks(int end) {
    boolean any = at < end;
    while (at < end && more()) {
      take(1, 1);
    }
    return any;
  }

  /**
   * Spaces round line breaks: one break is a space, each further one a line feed.
   *
   * @return whether anything was passed
   */
  private boolean foldedBreak() {
    int end = afterBlanks(at);
    if (!isBreak(end)) {
      return takeBlanks(end);
    }
    int start = at;
    int breaks = skipBreaks();
    emit(start, Math.max(1, breaks - 1));
    return true;
  }

  private void readBlock() {
    at = lineStart(at);
    int indent = indentation();
    skipIndent(indent);
    while (more()) {
      if (isBreak(at)) {
        readBlockBreaks(indent);
      } else {
        take(1, 1);
      }
    }
  }

  private int indentation() {
    int line = at;
    while (isBreak(afterSpaces(line))) {
      line = afterBreak(afterSpaces(line));
    }
    int first = 0;
    while (first < value.length() && value.charAt(first) == '\n') {
      first++;
    }
    int kept = first;
    while (kept < value.length() && value.charAt(kept) == ' ') {
      kept++;
    }
    return Math.max(0, afterSpaces(line) - line - (kept - first));
  }

  /** A run of line breaks: what the value holds there says whether they were folded. */
  private void readBlockBreaks(int indent) {
    int start = at;
    int emitted = count;
    boolean folded = value.charAt(count) == ' ';
    while (isBreak(at) && count < value.length()) {
      int here = at;
      at = afterBreak(at);
      skipIndent(indent);
      if (value.charAt(count) == '\n') {
        put(here, at);
      }
    }
    if (emitted == count) {
      put(start, at);
    } else if (folded) {
      ends[emitted] = at;
    }
  }

  private void skipIndent(int indent) {
    int limit = Math.min(source.length(), at + indent);
    while (at < limit && source.charAt(at) == ' ') {
      at++;
    }
  }

  private int skipBreaks() {
    int breaks = 0;
    int end = afterBlanks(at);
    while (isBreak(end)) {
      breaks++;
      end = afterBlanks(afterBreak(end));
    }
    at = end;
    return breaks;
  }

  private boolean more() {
    return count < value.length() && at < source.length();
  }

  /** {@code characters} of the value stand for {@code length} characters of the file. */
  private void take(int length, int characters) {
    int end = Math.min(source.length(), at + length);
    for (int i = 0; i < characters && count < starts.length; i++) {
      put(at, end);
    }
    at = end;
  }

  private void emit(int start, int characters) {
    for (int i = 0; i < characters && count < starts.length; i++) {
      put(start, at);
    }
  }

  private void put(int start, int end) {
    starts[count] = start;
    ends[count] = end;
    count++;
  }

  private void fill() {
    while (count < starts.length) {
      put(at, at);
    }
  }

  private int lineStart(int offset) {
    int start = offset;
    while (start > 0 && source.charAt(start - 1) != '\n' && source.charAt(start - 1) != '\r') {
      start--;
    }
    return start;
  }

  private int afterSpaces(int offset) {
    int end = offset;
    while (end < source.length() && source.charAt(end) == ' ') {
      end++;
    }
    return end;
  }

  private int afterBlanks(int offset) {
    int end = offset;
    while (end < source.length() && (source.charAt(end) == ' ' || source.charAt(end) == '\t')) {
      end++;
    }
    return end;
  }

  private boolean isBreak(int offset) {
    return offset < source.length()
        && (source.charAt(offset) == '\n' || source.charAt(offset) == '\r');
  }

  private int afterBreak(int offset) {
    return source.startsWith("\r\n", offset) ? offset + 2 : offset + 1;
  }
}
