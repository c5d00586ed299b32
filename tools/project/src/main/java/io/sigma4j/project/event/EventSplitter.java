package io.sigma4j.project.event;

import java.util.function.Consumer;

/**
 * Splits lines of JSON into its outermost values, or into the elements of an outermost array. It
 * counts brackets and knows strings; all else that may be wrong is left to the reader of the JSON.
 */
final class EventSplitter {

  private final Consumer<EventText> receiver;
  private final StringBuilder open = new StringBuilder();
  private long openedAt;
  private long number;
  private int depth;
  private boolean begun;
  private boolean array;

  EventSplitter(Consumer<EventText> receiver) {
    this.receiver = receiver;
  }

  /** Takes the next line. */
  void line(String line) {
    number++;
    if (!begun && !line.isBlank()) {
      begun = true;
      array = line.stripLeading().startsWith("[");
      if (array) {
        elements(line, line.indexOf('[') + 1);
        return;
      }
    }
    if (array) {
      elements(line, 0);
    } else {
      whole(line);
    }
  }

  /** A value that is over by the end of a line, or goes on in the next. */
  private void whole(String line) {
    // Nothing inside a printed object begins with a brace at the margin.
    if (depth > 0 && line.startsWith("{")) {
      emit();
    }
    if (open.isEmpty()) {
      if (line.isBlank()) {
        return;
      }
      openedAt = number;
    }
    open.append(line).append('\n');
    for (int i = 0; i < line.length(); i = afterToken(line, i)) {
      depth += step(line.charAt(i));
    }
    if (depth <= 0) {
      emit();
    }
  }

  private void elements(String line, int from) {
    int i = from;
    while (i < line.length()) {
      char c = line.charAt(i);
      if (depth == 0 && (c == ',' || c == ']')) {
        emit();
        if (c == ']') {
          array = false;
          remainder(line.substring(i + 1));
          return;
        }
        i++;
        continue;
      }
      int next = afterToken(line, i);
      if (!open.isEmpty() || !Character.isWhitespace(c)) {
        openedAt = open.isEmpty() ? number : openedAt;
        open.append(line, i, next);
      }
      depth += step(c);
      i = next;
    }
    if (!open.isEmpty()) {
      open.append('\n');
    }
  }

  private void remainder(String rest) {
    if (!rest.isBlank()) {
      whole(rest);
    }
  }

  /** Index after the string or the character at {@code i}. */
  private static int afterToken(String line, int i) {
    if (line.charAt(i) != '"') {
      return i + 1;
    }
    int at = i + 1;
    while (at < line.length() && line.charAt(at) != '"') {
      at += line.charAt(at) == '\\' ? 2 : 1;
    }
    return Math.min(line.length(), at + 1);
  }

  private static int step(char c) {
    return switch (c) {
      case '{', '[' -> 1;
      case '}', ']' -> -1;
      default -> 0;
    };
  }

  private void emit() {
    depth = 0;
    if (!open.isEmpty()) {
      receiver.accept(new EventText(openedAt, open.toString()));
      open.setLength(0);
    }
  }

  /** Takes the end of the text. */
  void end() {
    emit();
    if (array) {
      receiver.accept(new EventText(number, "[")); // an array that is not closed is not JSON
    }
  }
}
