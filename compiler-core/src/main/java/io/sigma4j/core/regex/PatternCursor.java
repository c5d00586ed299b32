package io.sigma4j.core.regex;

import io.sigma4j.core.regex.RegexParse.Malformed;
import java.util.Optional;

/** A place in a pattern; after a failure it stands at the end, so that every reader stops. */
final class PatternCursor {

  /** What is read at the end: no character. */
  static final int END = -1;

  private final String pattern;
  private int at;
  private Optional<Malformed> failure = Optional.empty();

  PatternCursor(String pattern) {
    this.pattern = pattern;
  }

  int offset() {
    return at;
  }

  boolean atEnd() {
    return at >= pattern.length();
  }

  Optional<Malformed> failure() {
    return failure;
  }

  boolean failed() {
    return failure.isPresent();
  }

  /** The next character, which stays the next one. */
  int peek() {
    return atEnd() ? END : pattern.codePointAt(at);
  }

  int next() {
    int codePoint = peek();
    at += codePoint == END ? 0 : Character.charCount(codePoint);
    return codePoint;
  }

  boolean sees(String text) {
    return pattern.startsWith(text, at);
  }

  boolean eat(String text) {
    if (!sees(text)) {
      return false;
    }
    at += text.length();
    return true;
  }

  /** The text up to {@code end}, which is passed over; empty, and nothing moves, without it. */
  Optional<String> until(String end) {
    int found = pattern.indexOf(end, at);
    if (found < 0) {
      return Optional.empty();
    }
    String text = pattern.substring(at, found);
    at = found + end.length();
    return Optional.of(text);
  }

  /** As many characters of {@code set} as follow, {@code limit} at most. */
  String run(CharacterSet set, int limit) {
    int start = at;
    while (at - start < limit && set.contains(Math.max(peek(), 0)) && !atEnd()) {
      at++;
    }
    return pattern.substring(start, at);
  }

  void back(int offset) {
    at = offset;
  }

  String since(int start) {
    return pattern.substring(start, at);
  }

  /** Keeps the first failure and goes to the end. */
  void fail(int start, String message, String help) {
    fail(new Malformed(start, Math.max(at, start), message, Optional.of(help)));
  }

  void fail(Malformed malformed) {
    if (!failed()) {
      failure = Optional.of(malformed);
    }
    at = pattern.length();
  }
}
