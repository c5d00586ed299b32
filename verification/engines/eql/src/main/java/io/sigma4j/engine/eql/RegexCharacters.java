package io.sigma4j.engine.eql;

import java.util.ArrayList;
import java.util.List;

/** The characters of a regular expression, with their case folded where it is. */
final class RegexCharacters {

  private final boolean ignoreCase;
  private final EqlOptions options;

  RegexCharacters(boolean ignoreCase, EqlOptions options) {
    this.ignoreCase = ignoreCase;
    this.options = options;
  }

  Regex literal(int c) {
    return new Regex.Chars(folded(c), false);
  }

  /** What a backslash and a character mean outside a class. */
  Regex escaped(int c) {
    return isShorthand(c) ? new Regex.Chars(shorthand(c), false) : literal(c);
  }

  boolean isShorthand(int c) {
    return options.is(EqlOptions.RegexShorthands.CLASSES) && "dDwWsS".indexOf(c) >= 0;
  }

  /** Whether a backslash may stand before a letter. */
  boolean mayEscapeLetter(int c) {
    return isShorthand(c) || options.is(EqlOptions.RegexShorthands.LITERAL);
  }

  List<Regex.Range> shorthand(int c) {
    List<Regex.Range> ranges =
        switch (Character.toLowerCase(c)) {
          case 'd' -> List.of(new Regex.Range('0', '9'));
          case 'w' ->
              List.of(
                  new Regex.Range('0', '9'),
                  new Regex.Range('A', 'Z'),
                  new Regex.Range('_', '_'),
                  new Regex.Range('a', 'z'));
          default ->
              List.of(
                  new Regex.Range('\t', '\n'),
                  new Regex.Range('\r', '\r'),
                  new Regex.Range(' ', ' '));
        };
    return Character.isUpperCase(c) ? others(ranges) : ranges;
  }

  private static List<Regex.Range> others(List<Regex.Range> ranges) {
    List<Regex.Range> others = new ArrayList<>();
    int from = 0;
    for (Regex.Range range : ranges) {
      if (from < range.from()) {
        others.add(new Regex.Range(from, range.from() - 1));
      }
      from = range.to() + 1;
    }
    others.add(new Regex.Range(from, Character.MAX_CODE_POINT));
    return others;
  }

  /** A character and, if case is ignored, its other cases. */
  List<Regex.Range> folded(int c) {
    if (!ignoreCase) {
      return List.of(new Regex.Range(c, c));
    }
    boolean unicode = options.is(EqlOptions.CaseFolding.UNICODE);
    List<Regex.Range> ranges = new ArrayList<>();
    for (int candidate :
        new int[] {c, Character.toLowerCase(c), Character.toUpperCase(c), CaseFold.fold(c, true)}) {
      boolean same = CaseFold.fold(candidate, unicode) == CaseFold.fold(c, unicode);
      Regex.Range range = new Regex.Range(candidate, candidate);
      if (same && !ranges.contains(range)) {
        ranges.add(range);
      }
    }
    return ranges;
  }

  /** A range of a class; whether it is folded is an option. */
  List<Regex.Range> range(int from, int to) {
    if (!ignoreCase || options.is(EqlOptions.RegexRangeCase.SENSITIVE)) {
      return List.of(new Regex.Range(from, to));
    }
    List<Regex.Range> ranges = new ArrayList<>(List.of(new Regex.Range(from, to)));
    for (int c = from; c <= Math.min(to, 0x2ff); c++) {
      ranges.addAll(folded(c));
    }
    return ranges;
  }
}
