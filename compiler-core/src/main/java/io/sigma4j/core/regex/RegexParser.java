package io.sigma4j.core.regex;

import io.sigma4j.core.regex.RegexParse.Malformed;
import io.sigma4j.core.regex.RegexParse.Parsed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads a pattern of the PCRE subset that Sigma rules use, as PCRE reads it without UTF mode.
 *
 * <p>{@code \d \w \s} and POSIX classes are ASCII, {@code i} folds ASCII letters, a dot excludes
 * only the line feed; but a character is a code point, not a byte. Source: the pages pcre2pattern
 * and pcre2syntax of PCRE2.
 */
public final class RegexParser {

  /** Longest pattern that is read, in UTF-16 units. */
  public static final int MAX_LENGTH = 10_000;

  /** How deep groups may stand in one another. */
  public static final int MAX_DEPTH = 100;

  private final PatternCursor cursor;
  private final AtomParser atoms;
  private final QuantifierParser quantifiers;
  private RegexFlags flags;
  private int depth;
  private boolean quoted;

  private RegexParser(String pattern, RegexFlags flags) {
    this.cursor = new PatternCursor(pattern);
    this.quantifiers = new QuantifierParser(cursor);
    this.atoms = new AtomParser(cursor, this);
    this.flags = flags;
  }

  /** The tree of {@code pattern}, read under {@code flags}, or what is wrong with it. */
  public static RegexParse parse(String pattern, RegexFlags flags) {
    if (pattern.length() > MAX_LENGTH) {
      return new Malformed(
          MAX_LENGTH,
          pattern.length(),
          "the regular expression is longer than " + MAX_LENGTH + " characters",
          Optional.of("split it into several values"));
    }
    int half = loneSurrogate(pattern);
    if (half >= 0) {
      return new Malformed(
          half,
          half + 1,
          "half of a surrogate pair is no character",
          Optional.of("write the whole character, or a dot"));
    }
    return new RegexParser(pattern, flags).parse();
  }

  /** Offset of the first half of a pair that stands alone, or -1. */
  private static int loneSurrogate(String pattern) {
    for (int i = 0; i < pattern.length(); i++) {
      if (Character.isSurrogate(pattern.charAt(i))) {
        if (Character.charCount(pattern.codePointAt(i)) == 1) {
          return i;
        }
        i++;
      }
    }
    return -1;
  }

  private RegexParse parse() {
    RegexFlags leading = leadingFlags();
    Regex regex = alternatives();
    if (!cursor.failed() && cursor.sees(")")) {
      int at = cursor.offset();
      cursor.next();
      cursor.fail(at, "this `)` closes nothing", "write `\\)` for the character");
    }
    atoms.checkReferences();
    Optional<Malformed> failure = cursor.failure();
    return failure.isPresent() ? failure.get() : new Parsed(regex, leading);
  }

  /** Reads the flag settings at the very start, which hold for the whole pattern. */
  private RegexFlags leadingFlags() {
    while (atoms.seesFlagSetting()) {
      atoms.read();
    }
    return flags;
  }

  RegexFlags flags() {
    return flags;
  }

  void flags(RegexFlags changed) {
    flags = changed;
  }

  /** The inside of a group whose opening, at {@code start}, has been read; reads the closing. */
  Regex groupBody(int start) {
    if (depth == MAX_DEPTH) {
      cursor.fail(
          start,
          "groups stand in one another deeper than " + MAX_DEPTH + " levels",
          "write the regular expression with fewer parentheses");
      return Regex.EMPTY;
    }
    RegexFlags outside = flags;
    depth++;
    Regex body = alternatives();
    depth--;
    flags = outside;
    if (!cursor.failed() && !cursor.eat(")")) {
      cursor.fail(
          start,
          "the group that starts here is never closed",
          "close it with `)`, or write `\\(` for the character");
    }
    return body;
  }

  private Regex alternatives() {
    List<Regex> branches = new ArrayList<>();
    List<Regex> parts = new ArrayList<>();
    for (skipBlank(); !cursor.atEnd() && (quoted || !cursor.sees(")")); skipBlank()) {
      if (!quoted && cursor.eat("|")) {
        branches.add(Regex.sequence(parts));
        parts.clear();
      } else {
        part().ifPresent(parts::add);
      }
    }
    branches.add(Regex.sequence(parts));
    return Regex.alternation(branches);
  }

  private Optional<Regex> part() {
    if (switchesQuoting()) {
      return Optional.empty();
    }
    Optional<Regex> atom = quoted ? Optional.of(quotedCharacter()) : atom();
    if (quoted || atom.isEmpty()) {
      return atom;
    }
    skipBlank();
    return atom.map(quantifiers::apply);
  }

  private Optional<Regex> atom() {
    return quantifiers.refuse(cursor.offset()) ? Optional.empty() : atoms.read();
  }

  private Regex quotedCharacter() {
    Regex character = atoms.literal(cursor.next());
    if (cursor.sees("\\E")) {
      switchesQuoting();
    }
    return character;
  }

  private boolean switchesQuoting() {
    if (quoted ? cursor.eat("\\E") : cursor.eat("\\Q")) {
      quoted = !quoted;
      return true;
    }
    return !quoted && cursor.eat("\\E");
  }

  /** In extended mode white space and comments stand for nothing. */
  private void skipBlank() {
    while (!quoted && flags.has(RegexFlag.EXTENDED) && !cursor.atEnd()) {
      if (CharacterSet.SPACE.contains(cursor.peek())) {
        cursor.next();
      } else if (cursor.sees("#")) {
        cursor.run(CharacterSet.NOT_NEWLINE, Integer.MAX_VALUE);
      } else {
        return;
      }
    }
  }
}
