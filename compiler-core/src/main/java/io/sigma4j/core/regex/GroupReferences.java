package io.sigma4j.core.regex;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The capturing groups of a pattern, and the references to them. */
final class GroupReferences {

  private static final CharacterSet NAME = CharacterSet.WORD;

  private final PatternCursor cursor;
  private final Map<String, Integer> numbers = new HashMap<>();
  private int groups;
  private int highest;
  private int highestStart;
  private int highestEnd;

  GroupReferences(PatternCursor cursor) {
    this.cursor = cursor;
  }

  /** Counts a capturing group that opens. */
  void open() {
    groups++;
  }

  /** Counts a capturing group that opens with a name. */
  void open(int start, String name) {
    groups++;
    if (numbers.putIfAbsent(name, groups) != null) {
      cursor.fail(
          start, "two groups have the name `" + name + "`", "give each group a name of its own");
    }
  }

  /** A group's name up to {@code closing}, which is read too. */
  Optional<String> name(int start, String closing) {
    String name = cursor.run(NAME, Integer.MAX_VALUE);
    if (name.isEmpty() || CharacterSet.DIGIT.contains(name.charAt(0)) || !cursor.eat(closing)) {
      cursor.fail(
          start,
          "this is no name of a group",
          "a name is letters, digits and `_`, and does not start with a digit");
      return Optional.empty();
    }
    return Optional.of(name);
  }

  /** The number that {@code \1} and the like refer to; its first digit has been read. */
  int number(int start, int firstDigit) {
    return refer(start, (char) firstDigit + cursor.run(CharacterSet.DIGIT, 4));
  }

  /** The number that {@code \g1}, <code>\g{1}</code> or <code>\g{-1}</code> refers to. */
  int relative(int start) {
    boolean braces = cursor.eat("{");
    boolean backwards = cursor.eat("-");
    String digits = cursor.run(CharacterSet.DIGIT, 4);
    if (digits.isEmpty() && braces && !backwards) {
      return named(start, "}");
    }
    if (digits.isEmpty() || (braces && !cursor.eat("}"))) {
      cursor.fail(start, "this is no reference to a group", "write for example `\\1`");
      return 1;
    }
    return backwards
        ? refer(start, Integer.toString(groups + 1 - Integer.parseInt(digits)))
        : refer(start, digits);
  }

  /** The number of the group whose name follows. */
  int named(int start, String closing) {
    Optional<String> name = name(start, closing);
    Integer number = name.isPresent() ? numbers.get(name.get()) : Integer.valueOf(1);
    if (number == null) {
      cursor.fail(
          start,
          "no group before this has the name `" + name.orElse("") + "`",
          "name a group with `(?<name>...)`");
      return 1;
    }
    return number;
  }

  private int refer(int start, String digits) {
    int number = Integer.parseInt(digits);
    if (number < 1) {
      cursor.fail(start, "there is no such group", "groups are counted from 1");
      return 1;
    }
    if (number > highest) {
      highest = number;
      highestStart = start;
      highestEnd = cursor.offset();
    }
    return number;
  }

  /** Fails if a group is referred to that the pattern does not have. */
  void check() {
    if (highest > groups) {
      cursor.fail(
          new RegexParse.Malformed(
              highestStart,
              highestEnd,
              "there is no group " + highest + " to refer to",
              Optional.of("write `\\\\` for a backslash, `\\x01` for a character code")));
    }
  }
}
