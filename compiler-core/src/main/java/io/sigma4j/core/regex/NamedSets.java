package io.sigma4j.core.regex;

import java.util.Map;
import java.util.Optional;

/** The sets of characters that PCRE has a name for, as they are without UTF mode. */
final class NamedSets {

  private static final CharacterSet HORIZONTAL_SPACE =
      CharacterSet.of("\t \u00a0\u1680\u180e\u202f\u205f\u3000")
          .union(CharacterSet.range(0x2000, 0x200a));

  static final CharacterSet VERTICAL_SPACE =
      CharacterSet.range('\n', '\r').union(CharacterSet.of("\u0085\u2028\u2029"));

  private static final CharacterSet UPPER = CharacterSet.range('A', 'Z');
  private static final CharacterSet LOWER = CharacterSet.range('a', 'z');
  private static final CharacterSet ALPHA = UPPER.union(LOWER);
  private static final CharacterSet ALNUM = ALPHA.union(CharacterSet.DIGIT);
  private static final CharacterSet GRAPH = CharacterSet.range('!', '~');

  private static final Map<String, CharacterSet> POSIX =
      Map.ofEntries(
          Map.entry("alnum", ALNUM),
          Map.entry("alpha", ALPHA),
          Map.entry("ascii", CharacterSet.range(0, 0x7f)),
          Map.entry("blank", CharacterSet.of("\t ")),
          Map.entry("cntrl", CharacterSet.range(0, 0x1f).union(CharacterSet.of(0x7f))),
          Map.entry("digit", CharacterSet.DIGIT),
          Map.entry("graph", GRAPH),
          Map.entry("lower", LOWER),
          Map.entry("print", GRAPH.union(CharacterSet.of(' '))),
          Map.entry("punct", GRAPH.intersection(ALNUM.complement())),
          Map.entry("space", CharacterSet.SPACE),
          Map.entry("upper", UPPER),
          Map.entry("word", CharacterSet.WORD),
          Map.entry("xdigit", CharacterSet.of("0123456789abcdefABCDEF")));

  private NamedSets() {}

  /** The set that a letter after a backslash stands for. */
  static Optional<CharacterSet> shorthand(int letter) {
    return switch (letter) {
      case 'd' -> Optional.of(CharacterSet.DIGIT);
      case 'w' -> Optional.of(CharacterSet.WORD);
      case 's' -> Optional.of(CharacterSet.SPACE);
      case 'h' -> Optional.of(HORIZONTAL_SPACE);
      case 'v' -> Optional.of(VERTICAL_SPACE);
      case 'D', 'W', 'S', 'H', 'V' ->
          shorthand(Character.toLowerCase(letter)).map(CharacterSet::complement);
      default -> Optional.empty();
    };
  }

  /** The set of the name between {@code [:} and {@code :]}. */
  static Optional<CharacterSet> posix(String name) {
    return name.startsWith("^")
        ? Optional.ofNullable(POSIX.get(name.substring(1))).map(CharacterSet::complement)
        : Optional.ofNullable(POSIX.get(name));
  }
}
