package io.sigma4j.core.regex;

import io.sigma4j.core.regex.Regex.Backreference;
import io.sigma4j.core.regex.Regex.Group;
import io.sigma4j.core.regex.Regex.Lookaround;
import java.util.Map;
import java.util.Optional;

/** Reads what starts with a parenthesis. */
final class GroupParser {

  private static final CharacterSet FLAG_LETTERS =
      CharacterSet.range('a', 'z').union(CharacterSet.range('A', 'Z')).union(CharacterSet.of("-^"));

  private static final Map<String, String> UNSUPPORTED =
      Map.of(
          "*", "a backtracking verb",
          "?(", "a condition in a regular expression",
          "?R", "recursion",
          "?&", "recursion",
          "?P>", "recursion",
          "?|", "a branch reset group");

  private final PatternCursor cursor;
  private final RegexParser parser;
  private final GroupReferences references;

  GroupParser(PatternCursor cursor, RegexParser parser, GroupReferences references) {
    this.cursor = cursor;
    this.parser = parser;
    this.references = references;
  }

  /** The group whose parenthesis, at {@code start}, has been read; empty for mere settings. */
  Optional<Regex> read(int start) {
    if (!cursor.sees("?") && !cursor.sees("*")) {
      references.open();
      return Optional.of(captured(start, Optional.empty()));
    }
    if (refused(start) || comment(start)) {
      return Optional.empty();
    }
    for (Lookaround.Direction direction : Lookaround.Direction.values()) {
      if (cursor.eat(direction.opening().substring(1))) {
        return Optional.of(lookaround(start, direction));
      }
    }
    if (cursor.eat("?P=")) {
      int group = references.named(start, ")");
      return Optional.of(new Backreference(group, parser.flags().folding()));
    }
    if (cursor.eat("?>")) {
      return Optional.of(new Group(Group.Kind.ATOMIC, Optional.empty(), parser.groupBody(start)));
    }
    return opensNamed() ? named(start) : flagged(start);
  }

  /** Whether flags are set here, as by {@code (?i)}, and not only for a group. */
  boolean seesFlagSetting() {
    int start = cursor.offset();
    boolean sees = cursor.eat("(?") && !cursor.run(FLAG_LETTERS, 20).isEmpty() && cursor.sees(")");
    cursor.back(start);
    return sees;
  }

  private boolean refused(int start) {
    for (Map.Entry<String, String> construct : UNSUPPORTED.entrySet()) {
      if (cursor.eat(construct.getKey())) {
        cursor.fail(
            start,
            construct.getValue() + " is not supported",
            "write the expression without it; no target but Splunk could run it");
        return true;
      }
    }
    return false;
  }

  private boolean comment(int start) {
    if (!cursor.eat("?#")) {
      return false;
    }
    if (cursor.until(")").isEmpty()) {
      cursor.fail(start, "the comment is never closed", "close it with `)`");
    }
    return true;
  }

  private boolean opensNamed() {
    return cursor.eat("?<") || cursor.eat("?P<") || cursor.sees("?'");
  }

  private Optional<Regex> named(int start) {
    String closing = cursor.eat("?'") ? "'" : ">";
    Optional<String> name = references.name(start, closing);
    name.ifPresent(found -> references.open(start, found));
    return Optional.of(captured(start, name));
  }

  private Regex captured(int start, Optional<String> name) {
    return new Group(Group.Kind.CAPTURING, name, parser.groupBody(start));
  }

  private Regex lookaround(int start, Lookaround.Direction direction) {
    Regex body = parser.groupBody(start);
    boolean behind =
        direction == Lookaround.Direction.BEHIND || direction == Lookaround.Direction.NOT_BEHIND;
    if (behind && !cursor.failed() && !hasFixedBranches(body)) {
      cursor.fail(
          start,
          "a look-behind must know how many characters it looks back",
          "repeat nothing without a fixed count inside it, or write it as a part of its own");
    }
    return new Lookaround(direction, body);
  }

  private static boolean hasFixedBranches(Regex body) {
    return body instanceof Regex.Alternation alternation
        ? alternation.branches().stream().allMatch(branch -> RegexWidth.of(branch).isFixed())
        : RegexWidth.of(body).isFixed();
  }

  /** {@code (?:...)}, {@code (?i:...)}, or {@code (?i)}, which sets the flags from here on. */
  private Optional<Regex> flagged(int start) {
    cursor.eat("?");
    RegexFlags outside = parser.flags();
    RegexFlags changed = changed(start, cursor.run(FLAG_LETTERS, Integer.MAX_VALUE));
    if (cursor.eat(")")) {
      parser.flags(changed);
      return Optional.empty();
    }
    if (!cursor.eat(":")) {
      cursor.next();
      cursor.fail(
          start,
          "`" + cursor.since(start) + "` opens no group",
          "write `(...)` or `(?:...)`, or `\\(` for the character");
      return Optional.empty();
    }
    parser.flags(changed);
    Regex body = parser.groupBody(start);
    parser.flags(outside);
    return Optional.of(body);
  }

  private RegexFlags changed(int start, String letters) {
    boolean resets = letters.startsWith("^");
    RegexFlags changed = resets ? RegexFlags.NONE : parser.flags();
    boolean set = true;
    for (int index = resets ? 1 : 0; index < letters.length(); index++) {
      char letter = letters.charAt(index);
      Optional<RegexFlag> flag = RegexFlag.of(letter);
      if (flag.isPresent()) {
        changed = set ? changed.with(flag.get()) : changed.without(flag.get());
      } else if (letter == '-' && set) {
        set = false;
      } else {
        cursor.fail(
            start, "there is no flag `" + letter + "`", "the flags are `i`, `m`, `s` and `x`");
        return changed;
      }
    }
    return changed;
  }
}
