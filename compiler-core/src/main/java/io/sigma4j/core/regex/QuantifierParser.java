package io.sigma4j.core.regex;

import io.sigma4j.core.regex.Regex.Repeat;
import io.sigma4j.core.regex.Regex.Repeat.Mode;

/** Reads what says how often the part before it may come. */
final class QuantifierParser {

  private static final int MAX_COUNT = 65_535;

  private final PatternCursor cursor;

  QuantifierParser(PatternCursor cursor) {
    this.cursor = cursor;
  }

  /** Fails, and says so, if a quantifier stands where nothing can be repeated. */
  boolean refuse(int start) {
    int sign = cursor.peek();
    if (sign != '*' && sign != '+' && sign != '?' && !(sign == '{' && seesCounts())) {
      return false;
    }
    cursor.next();
    String text = Character.toString(sign);
    cursor.fail(
        start,
        "`" + text + "` has nothing before it to repeat",
        "a regular expression for any text is `.*`; write `\\" + text + "` for the character");
    return true;
  }

  /** {@code body}, as often as the quantifier that follows says, if one follows. */
  Regex apply(Regex body) {
    int start = cursor.offset();
    if (cursor.eat("*")) {
      return repeat(body, 0, Repeat.UNBOUNDED);
    }
    if (cursor.eat("+")) {
      return repeat(body, 1, Repeat.UNBOUNDED);
    }
    if (cursor.eat("?")) {
      return repeat(body, 0, 1);
    }
    return cursor.sees("{") && seesCounts() ? counted(body, start) : body;
  }

  private Regex repeat(Regex body, int min, int max) {
    return new Repeat(body, min, max, mode());
  }

  private Mode mode() {
    if (cursor.eat("?")) {
      return Mode.LAZY;
    }
    return cursor.eat("+") ? Mode.POSSESSIVE : Mode.GREEDY;
  }

  /** A brace that does not open counts is a character. */
  private boolean seesCounts() {
    int start = cursor.offset();
    cursor.eat("{");
    boolean counts = !digits().isEmpty();
    if (counts && cursor.eat(",")) {
      digits();
    }
    counts &= cursor.sees("}");
    cursor.back(start);
    return counts;
  }

  private String digits() {
    return cursor.run(CharacterSet.DIGIT, Integer.MAX_VALUE);
  }

  private Regex counted(Regex body, int start) {
    cursor.eat("{");
    int min = count(digits());
    int max = min;
    if (cursor.eat(",")) {
      max = cursor.sees("}") ? Repeat.UNBOUNDED : count(digits());
    }
    cursor.eat("}");
    if (max < min || min > MAX_COUNT || (max > MAX_COUNT && max != Repeat.UNBOUNDED)) {
      cursor.fail(
          start,
          "`" + cursor.since(start) + "` is no number of times",
          "write `{least,most}` with numbers up to " + MAX_COUNT);
      return body;
    }
    return repeat(body, min, max);
  }

  private static int count(String digits) {
    int count = 0;
    for (int index = 0; index < digits.length() && count <= MAX_COUNT; index++) {
      count = count * 10 + (digits.charAt(index) - '0');
    }
    return count;
  }
}
