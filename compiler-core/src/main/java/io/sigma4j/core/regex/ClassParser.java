package io.sigma4j.core.regex;

import java.util.Optional;
import java.util.OptionalInt;

/** Reads what stands between square brackets. */
final class ClassParser {

  private static final int BACKSPACE = 8;

  private final PatternCursor cursor;
  private final EscapeReader escapes;
  private final CharacterSet.Builder members = CharacterSet.builder();
  private final int start;
  private boolean quoted;

  private ClassParser(PatternCursor cursor, int start) {
    this.cursor = cursor;
    this.escapes = new EscapeReader(cursor);
    this.start = start;
  }

  /** The set of a class whose opening bracket, at {@code start}, has been read. */
  static CharacterSet parse(PatternCursor cursor, int start, CaseFolding folding) {
    boolean negated = cursor.eat("^");
    CharacterSet members = folding.close(new ClassParser(cursor, start).members());
    return negated ? members.complement() : members;
  }

  private CharacterSet members() {
    boolean first = true;
    while (first || quoted || !cursor.sees("]")) {
      if (cursor.atEnd()) {
        cursor.fail(
            start,
            "the `[` is never closed",
            "close the class with `]`, or write `\\[` for the character");
        break;
      }
      first = false;
      member();
    }
    cursor.eat("]");
    return members.build();
  }

  private void member() {
    int from = cursor.offset();
    if (switchesQuoting() || posixClass()) {
      return;
    }
    OptionalInt low = character(from);
    if (low.isEmpty()) {
      return;
    }
    int beforeDash = cursor.offset();
    if (quoted || !cursor.eat("-") || cursor.sees("]") || cursor.atEnd()) {
      cursor.back(cursor.failed() ? cursor.offset() : beforeDash);
      members.add(low.getAsInt());
      return;
    }
    rangeTo(from, low.getAsInt());
  }

  private void rangeTo(int from, int low) {
    int highAt = cursor.offset();
    if (posixClass()) {
      members.add(low).add('-');
      return;
    }
    OptionalInt high = character(highAt);
    if (high.isEmpty()) {
      members.add(low).add('-');
    } else if (high.getAsInt() < low) {
      cursor.fail(
          from,
          "the range `" + cursor.since(from) + "` runs backwards",
          "swap its ends, or write `\\-` for a dash");
    } else {
      members.add(low, high.getAsInt());
    }
  }

  private boolean switchesQuoting() {
    if (quoted ? cursor.eat("\\E") : cursor.eat("\\Q")) {
      quoted = !quoted;
      return true;
    }
    return !quoted && cursor.eat("\\E");
  }

  private boolean posixClass() {
    int from = cursor.offset();
    if (quoted || !cursor.eat("[:")) {
      return false;
    }
    int nameAt = cursor.offset();
    cursor.eat("^");
    cursor.run(CharacterSet.range('a', 'z'), 20);
    String name = cursor.since(nameAt);
    if (!cursor.eat(":]")) {
      cursor.back(from);
      return false;
    }
    Optional<CharacterSet> set = NamedSets.posix(name);
    set.ifPresent(members::add);
    if (set.isEmpty()) {
      cursor.fail(
          from,
          "there is no class `[:" + name + ":]`",
          "the classes are alnum, alpha, ascii, blank, cntrl, digit, graph, lower, print, punct,"
              + " space, upper, word and xdigit");
    }
    return true;
  }

  /** One character; empty if a shorthand was read, which is a member by then. */
  private OptionalInt character(int from) {
    int codePoint = cursor.next();
    if (codePoint != '\\' || quoted) {
      return OptionalInt.of(Math.max(codePoint, 0));
    }
    int letter = cursor.next();
    Optional<CharacterSet> shorthand = NamedSets.shorthand(letter);
    if (shorthand.isPresent()) {
      members.add(shorthand.get());
      return OptionalInt.empty();
    }
    return OptionalInt.of(letter == 'b' ? BACKSPACE : escapes.read(from, letter));
  }
}
