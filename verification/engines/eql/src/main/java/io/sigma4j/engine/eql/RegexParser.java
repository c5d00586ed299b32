package io.sigma4j.engine.eql;

import java.util.ArrayList;
import java.util.List;

/** Reads a regular expression in Lucene's syntax with all optional operators. */
final class RegexParser {

  private final String pattern;
  private final RegexCharacters characters;
  private int position;

  RegexParser(String pattern, boolean ignoreCase, EqlOptions options) {
    this.pattern = pattern;
    this.characters = new RegexCharacters(ignoreCase, options);
  }

  Regex parse() {
    if (pattern.isEmpty()) {
      return RegexBuilder.EMPTY;
    }
    Regex regex = union();
    if (more()) {
      throw error("unexpected '" + peek() + "'");
    }
    return regex;
  }

  private Regex union() {
    Regex regex = intersection();
    while (accept('|')) {
      regex = RegexBuilder.union(regex, intersection());
    }
    return regex;
  }

  private Regex intersection() {
    Regex regex = sequence();
    while (accept('&')) {
      regex = RegexBuilder.both(regex, sequence());
    }
    return regex;
  }

  private Regex sequence() {
    List<Regex> parts = new ArrayList<>(List.of(repetition()));
    while (more() && ")|&".indexOf(peek()) < 0) {
      parts.add(repetition());
    }
    Regex regex = RegexBuilder.EMPTY;
    for (int i = parts.size() - 1; i >= 0; i--) {
      regex = RegexBuilder.concat(parts.get(i), regex);
    }
    return regex;
  }

  private Regex repetition() {
    Regex regex = complement();
    while (more() && "?*+{".indexOf(peek()) >= 0) {
      if (regex.equals(RegexBuilder.EMPTY) || regex.equals(RegexBuilder.NOTHING)) {
        throw new UnsupportedOperationException("nothing to repeat at " + position);
      }
      char operator = pattern.charAt(position++);
      regex =
          switch (operator) {
            case '?' -> RegexBuilder.repeat(regex, 0, 1);
            case '*' -> RegexBuilder.repeat(regex, 0, -1);
            case '+' -> RegexBuilder.repeat(regex, 1, -1);
            default -> counted(regex);
          };
    }
    return regex;
  }

  private Regex counted(Regex regex) {
    int min = integer();
    int max = min;
    if (accept(',')) {
      max = more() && Character.isDigit(peek()) ? integer() : -1;
    }
    expect('}');
    if (max >= 0 && min > max) {
      throw error("the minimum is above the maximum");
    }
    return RegexBuilder.repeat(regex, min, max);
  }

  private int integer() {
    int start = position;
    while (more() && Character.isDigit(peek())) {
      position++;
    }
    if (start == position || position - start > 6) {
      throw error("expected an integer");
    }
    return Integer.parseInt(pattern.substring(start, position));
  }

  private Regex complement() {
    return accept('~') ? RegexBuilder.complement(complement()) : simple();
  }

  private Regex simple() {
    int c = character();
    return switch (c) {
      case '.' -> RegexBuilder.ANY_CHARACTER;
      case '@' -> RegexBuilder.ANY_TEXT;
      case '#' -> RegexBuilder.NOTHING;
      case '"' -> quoted();
      case '(' -> group();
      case '<' -> interval();
      case '[' -> characterClass();
      case '\\' -> characters.escaped(checkEscaped(character()));
      case '?', '*', '+', '{' ->
          throw new UnsupportedOperationException("nothing to repeat at " + position);
      default -> characters.literal(c);
    };
  }

  private int character() {
    if (!more()) {
      throw error("unexpected end");
    }
    int c = pattern.codePointAt(position);
    position += Character.charCount(c);
    return c;
  }

  /** A letter after a backslash must name a class of characters. */
  private int checkEscaped(int c) {
    boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    if (letter && !characters.mayEscapeLetter(c)) {
      throw error("invalid escape");
    }
    return c;
  }

  private Regex quoted() {
    int close = pattern.indexOf('"', position);
    if (close < 0) {
      throw error("expected '\"'");
    }
    if (close == position) {
      throw new UnsupportedOperationException("empty text at " + position);
    }
    Regex regex = RegexBuilder.EMPTY;
    int[] text = pattern.substring(position, close).codePoints().toArray();
    for (int i = text.length - 1; i >= 0; i--) {
      regex = RegexBuilder.concat(characters.literal(text[i]), regex);
    }
    position = close + 1;
    return regex;
  }

  private Regex group() {
    if (accept(')')) {
      throw new UnsupportedOperationException("empty group at " + position);
    }
    Regex regex = union();
    expect(')');
    return regex;
  }

  private Regex interval() {
    int close = pattern.indexOf('>', position);
    if (close < 0) {
      throw error("expected '>'");
    }
    String text = pattern.substring(position, close);
    position = close + 1;
    if (!text.matches("\\d{1,9}-\\d{1,9}")) {
      throw error("<" + text + "> is no interval");
    }
    int dash = text.indexOf('-');
    return NumberInterval.regex(text.substring(0, dash), text.substring(dash + 1));
  }

  private Regex characterClass() {
    boolean negated = accept('^');
    List<Regex.Range> ranges = new ArrayList<>();
    do {
      ranges.addAll(classItem());
    } while (more() && peek() != ']');
    expect(']');
    return new Regex.Chars(List.copyOf(ranges), negated);
  }

  private List<Regex.Range> classItem() {
    boolean escaped = more() && peek() == '\\';
    int from = classCharacter();
    if (escaped && characters.isShorthand(from)) {
      return characters.shorthand(from);
    }
    if (!accept('-')) {
      return characters.folded(from);
    }
    int to = classCharacter();
    if (from > to) {
      throw error("the range ends before it starts");
    }
    return characters.range(from, to);
  }

  private int classCharacter() {
    return accept('\\') ? checkEscaped(character()) : character();
  }

  private boolean more() {
    return position < pattern.length();
  }

  private char peek() {
    return pattern.charAt(position);
  }

  private boolean accept(char c) {
    if (more() && peek() == c) {
      position++;
      return true;
    }
    return false;
  }

  private void expect(char c) {
    if (!accept(c)) {
      throw error("expected '" + c + "'");
    }
  }

  private IllegalArgumentException error(String message) {
    return new IllegalArgumentException(message + " at " + position);
  }
}
