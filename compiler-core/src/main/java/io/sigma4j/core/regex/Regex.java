package io.sigma4j.core.regex;

import java.util.List;
import java.util.Optional;

/**
 * A regular expression as a tree of meaning.
 *
 * <p>Flags are resolved into the nodes: a literal knows which letters it takes for the same, a dot
 * is the class of what it matches, {@code ^} and {@code $} are one of several anchors. So a printer
 * has no state, and non-capturing groups and flag groups are no nodes. A character is a code point.
 */
public sealed interface Regex {

  /** Matches the empty text only. */
  Regex EMPTY = new Sequence(List.of());

  /** Any one character. */
  static Regex anyCharacter() {
    return new CharacterClass(CharacterSet.ALL);
  }

  /** Any run of characters, also an empty one. */
  static Regex anything() {
    return new Repeat(anyCharacter(), 0, Repeat.UNBOUNDED, Repeat.Mode.GREEDY);
  }

  /** Exactly {@code text}, in this case. */
  static Regex literal(String text) {
    return literal(text, CaseFolding.NONE);
  }

  /** {@code text}, in any case that {@code folding} takes for the same. */
  static Regex literal(String text, CaseFolding folding) {
    if (text.isEmpty()) {
      return EMPTY;
    }
    return new Literal(text, folding.foldsSomeOf(text) ? folding : CaseFolding.NONE);
  }

  /** One of the characters of {@code characters}, which must not be empty. */
  static Regex oneOf(String characters) {
    return oneOf(CharacterSet.of(characters));
  }

  /** One of the characters of {@code set}, which must not be empty. */
  static Regex oneOf(CharacterSet set) {
    return set.isSingle() ? literal(Character.toString(set.first())) : new CharacterClass(set);
  }

  /** One part after the other. */
  static Regex sequence(Regex... parts) {
    return sequence(List.of(parts));
  }

  /** One part after the other. */
  static Regex sequence(List<Regex> parts) {
    return RegexJoiner.sequence(parts);
  }

  /** Any one of the parts, of which there must be one at least. */
  static Regex alternation(List<Regex> branches) {
    return RegexJoiner.alternation(branches);
  }

  /** {@code body} from the very start of the value to its very end. */
  static Regex wholeValue(Regex body) {
    return sequence(Anchor.TEXT_START, body, Anchor.TEXT_END);
  }

  /** Calls the method of {@code visitor} for this kind. */
  <R> R accept(RegexVisitor<R> visitor);

  /**
   * Characters that stand for themselves.
   *
   * @param folding {@code NONE} if there is no letter to fold
   */
  record Literal(String text, CaseFolding folding) implements Regex {

    public Literal {
      if (text.isEmpty()) {
        throw new IllegalArgumentException("an empty literal is Regex.EMPTY");
      }
      if (folding != CaseFolding.NONE && !folding.foldsSomeOf(text)) {
        throw new IllegalArgumentException("nothing to fold: " + text);
      }
    }

    /** Whether it is one character long. */
    public boolean isSingle() {
      return text.codePointCount(0, text.length()) == 1;
    }

    @Override
    public <R> R accept(RegexVisitor<R> visitor) {
      return visitor.visitLiteral(this);
    }
  }

  /** One character of a set of two or more. */
  record CharacterClass(CharacterSet set) implements Regex {

    public CharacterClass {
      if (set.isEmpty() || set.isSingle()) {
        throw new IllegalArgumentException("no class: " + set);
      }
    }

    @Override
    public <R> R accept(RegexVisitor<R> visitor) {
      return visitor.visitCharacterClass(this);
    }
  }

  /** A condition on the place between two characters. */
  enum Anchor implements Regex {
    /** {@code \A}, and {@code ^} without the flag {@code m}: the start of the text. */
    TEXT_START,

    /** {@code ^} with {@code m}: the start, or after a line feed that does not end the text. */
    LINE_START,

    /** {@code \z}: the very end of the text. */
    TEXT_END,

    /** {@code \Z}, and {@code $} without {@code m}: the end, or before a line feed that ends it. */
    FINAL_LINE_END,

    /** {@code $} with {@code m}: the end, or before any line feed. */
    LINE_END,

    /** {@code \b}: between a word character and another or none. */
    WORD_BOUNDARY,

    /** {@code \B}: where {@code \b} is not. */
    NOT_WORD_BOUNDARY;

    @Override
    public <R> R accept(RegexVisitor<R> visitor) {
      return visitor.visitAnchor(this);
    }
  }

  /** A group that is more than parentheses. */
  record Group(Kind kind, Optional<String> name, Regex body) implements Regex {

    public Group {
      if (kind == Kind.ATOMIC && name.isPresent()) {
        throw new IllegalArgumentException("an atomic group has no name: " + name);
      }
    }

    /** What a group does besides holding together. */
    public enum Kind {
      /** Remembers what it matched; numbered from 1 in the order of the pattern. */
      CAPTURING,

      /** Keeps the first way in which it matched. */
      ATOMIC
    }

    @Override
    public <R> R accept(RegexVisitor<R> visitor) {
      return visitor.visitGroup(this);
    }
  }

  /** A condition on the text that follows, or that comes before. */
  record Lookaround(Direction direction, Regex body) implements Regex {

    /** Which way it looks, and what it wants to see. */
    public enum Direction {
      AHEAD("(?="),
      NOT_AHEAD("(?!"),
      BEHIND("(?<="),
      NOT_BEHIND("(?<!");

      private final String opening;

      Direction(String opening) {
        this.opening = opening;
      }

      /** How PCRE and Java open it. */
      String opening() {
        return opening;
      }
    }

    @Override
    public <R> R accept(RegexVisitor<R> visitor) {
      return visitor.visitLookaround(this);
    }
  }

  /** The text that the capturing group of that number matched. */
  record Backreference(int group, CaseFolding folding) implements Regex {

    public Backreference {
      if (group < 1) {
        throw new IllegalArgumentException("groups are numbered from 1: " + group);
      }
    }

    @Override
    public <R> R accept(RegexVisitor<R> visitor) {
      return visitor.visitBackreference(this);
    }
  }

  /** Parts one after the other: none, or two and more. */
  record Sequence(List<Regex> parts) implements Regex {

    public Sequence {
      parts = List.copyOf(parts);
      if (parts.size() == 1 || parts.stream().anyMatch(Sequence.class::isInstance)) {
        throw new IllegalArgumentException("no sequence: " + parts);
      }
    }

    @Override
    public <R> R accept(RegexVisitor<R> visitor) {
      return visitor.visitSequence(this);
    }
  }

  /** One of the branches, tried in their order. */
  record Alternation(List<Regex> branches) implements Regex {

    public Alternation {
      branches = List.copyOf(branches);
      if (branches.size() < 2 || branches.stream().anyMatch(Alternation.class::isInstance)) {
        throw new IllegalArgumentException("no alternation: " + branches);
      }
    }

    @Override
    public <R> R accept(RegexVisitor<R> visitor) {
      return visitor.visitAlternation(this);
    }
  }

  /**
   * The body again and again.
   *
   * @param min how often at least
   * @param max how often at most, or {@link #UNBOUNDED}
   */
  record Repeat(Regex body, int min, int max, Mode mode) implements Regex {

    /** The {@code max} of a repetition without a limit. */
    public static final int UNBOUNDED = Integer.MAX_VALUE;

    public Repeat {
      if (min < 0 || max < min) {
        throw new IllegalArgumentException("no repetition: " + min + ".." + max);
      }
    }

    /** Which number of times is tried first. */
    public enum Mode {
      /** As often as possible. */
      GREEDY(""),

      /** As seldom as possible. */
      LAZY("?"),

      /** As often as possible, and never less afterwards. */
      POSSESSIVE("+");

      private final String suffix;

      Mode(String suffix) {
        this.suffix = suffix;
      }

      /** What PCRE and Java write after the numbers. */
      String suffix() {
        return suffix;
      }
    }

    @Override
    public <R> R accept(RegexVisitor<R> visitor) {
      return visitor.visitRepeat(this);
    }
  }
}
