package io.sigma4j.core.regex;

import io.sigma4j.core.regex.Regex.Anchor;
import io.sigma4j.core.regex.Regex.Backreference;
import io.sigma4j.core.regex.Regex.Group;
import java.util.List;
import java.util.Optional;

/** Reads one part of a pattern: a character, a class, an anchor, a reference or a group. */
final class AtomParser {

  private final PatternCursor cursor;
  private final RegexParser parser;
  private final GroupReferences references;
  private final GroupParser groups;
  private final EscapeReader escapes;

  AtomParser(PatternCursor cursor, RegexParser parser) {
    this.cursor = cursor;
    this.parser = parser;
    this.references = new GroupReferences(cursor);
    this.groups = new GroupParser(cursor, parser, references);
    this.escapes = new EscapeReader(cursor);
  }

  /** The part at the cursor; empty for settings and comments, which match nothing. */
  Optional<Regex> read() {
    int start = cursor.offset();
    int character = cursor.next();
    return switch (character) {
      case '.' -> Optional.of(dot());
      case '^' -> Optional.of(multiline(Anchor.LINE_START, Anchor.TEXT_START));
      case '$' -> Optional.of(multiline(Anchor.LINE_END, Anchor.FINAL_LINE_END));
      case '[' -> characterClass(start);
      case '(' -> groups.read(start);
      case '\\' -> Optional.of(escape(start));
      default -> Optional.of(literal(character));
    };
  }

  /** Whether flags are set here, as by {@code (?i)}, and not only for a group. */
  boolean seesFlagSetting() {
    return groups.seesFlagSetting();
  }

  /** Fails if a group is referred to that the pattern does not have. */
  void checkReferences() {
    references.check();
  }

  Regex literal(int character) {
    return Regex.literal(Character.toString(character), parser.flags().folding());
  }

  private Regex dot() {
    return Regex.oneOf(
        parser.flags().has(RegexFlag.DOT_ALL) ? CharacterSet.ALL : CharacterSet.NOT_NEWLINE);
  }

  private Regex multiline(Anchor withFlag, Anchor without) {
    return parser.flags().has(RegexFlag.MULTILINE) ? withFlag : without;
  }

  private Optional<Regex> characterClass(int start) {
    CharacterSet set = ClassParser.parse(cursor, start, parser.flags().folding());
    if (cursor.failed()) {
      return Optional.empty();
    }
    if (set.isEmpty()) {
      cursor.fail(
          start, "no character can match this class", "take out the `^`, or one of its members");
      return Optional.empty();
    }
    return Optional.of(Regex.oneOf(set));
  }

  private Regex escape(int start) {
    int letter = cursor.next();
    return switch (letter) {
      case 'A' -> Anchor.TEXT_START;
      case 'z' -> Anchor.TEXT_END;
      case 'Z' -> Anchor.FINAL_LINE_END;
      case 'b' -> Anchor.WORD_BOUNDARY;
      case 'B' -> Anchor.NOT_WORD_BOUNDARY;
      case 'N' -> Regex.oneOf(CharacterSet.NOT_NEWLINE);
      case 'R' -> lineBreak();
      case 'k' -> reference(namedReference(start));
      case 'g' -> reference(references.relative(start));
      case '1', '2', '3', '4', '5', '6', '7', '8', '9' ->
          reference(references.number(start, letter));
      default ->
          NamedSets.shorthand(letter)
              .map(Regex::oneOf)
              .orElseGet(() -> literal(escapes.read(start, letter)));
    };
  }

  private Regex reference(int group) {
    return new Backreference(group, parser.flags().folding());
  }

  private int namedReference(int start) {
    if (cursor.eat("{")) {
      return references.named(start, "}");
    }
    if (cursor.eat("'")) {
      return references.named(start, "'");
    }
    cursor.eat("<");
    return references.named(start, ">");
  }

  /** Both characters of a Windows line end, or one of those that end a line. */
  private static Regex lineBreak() {
    return new Group(
        Group.Kind.ATOMIC,
        Optional.empty(),
        Regex.alternation(List.of(Regex.literal("\r\n"), Regex.oneOf(NamedSets.VERTICAL_SPACE))));
  }
}
