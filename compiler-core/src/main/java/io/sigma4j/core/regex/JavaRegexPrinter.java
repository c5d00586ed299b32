package io.sigma4j.core.regex;

import io.sigma4j.core.regex.Regex.Alternation;
import io.sigma4j.core.regex.Regex.Anchor;
import io.sigma4j.core.regex.Regex.Backreference;
import io.sigma4j.core.regex.Regex.CharacterClass;
import io.sigma4j.core.regex.Regex.Group;
import io.sigma4j.core.regex.Regex.Literal;
import io.sigma4j.core.regex.Regex.Lookaround;
import io.sigma4j.core.regex.Regex.Repeat;
import io.sigma4j.core.regex.Regex.Sequence;

/**
 * Prints for {@code java.util.regex}, to be compiled without flags and searched with {@code find}.
 *
 * <p>Nothing in the text depends on a flag or on what the runtime takes for a letter, a line end or
 * a word: letters that fold are classes, anchors are look-arounds. Every expression can be said.
 */
public final class JavaRegexPrinter {

  private static final int MAX_UNROLLED = 16;
  private static final String WORD = "[0-9A-Z_a-z]";

  private JavaRegexPrinter() {}

  /** The text of {@code regex} for {@code java.util.regex.Pattern.compile(text)}. */
  public static String print(Regex regex) {
    Visitor visitor = new Visitor();
    regex.accept(visitor);
    return visitor.text.toString();
  }

  private static final class Visitor implements RegexVisitor<StringBuilder> {

    private final StringBuilder text = new StringBuilder();

    @Override
    public StringBuilder visitLiteral(Literal literal) {
      literal
          .text()
          .codePoints()
          .forEach(
              character -> {
                if (literal.folding().folds(character)) {
                  set(literal.folding().variants(character));
                } else {
                  character(character);
                }
              });
      return text;
    }

    @Override
    public StringBuilder visitCharacterClass(CharacterClass characterClass) {
      return set(characterClass.set());
    }

    @Override
    public StringBuilder visitAnchor(Anchor anchor) {
      return text.append(
          switch (anchor) {
            case TEXT_START -> "\\A";
            case LINE_START -> "(?:\\A|(?<=\\x{a})(?!\\z))";
            case TEXT_END -> "\\z";
            case FINAL_LINE_END -> "(?=\\x{a}?\\z)";
            case LINE_END -> "(?=\\x{a}|\\z)";
            case WORD_BOUNDARY ->
                "(?:(?<=" + WORD + ")(?!" + WORD + ")|(?<!" + WORD + ")(?=" + WORD + "))";
            case NOT_WORD_BOUNDARY ->
                "(?:(?<=" + WORD + ")(?=" + WORD + ")|(?<!" + WORD + ")(?!" + WORD + "))";
          });
    }

    @Override
    public StringBuilder visitGroup(Group group) {
      text.append(group.kind() == Group.Kind.CAPTURING ? "(" : "(?>");
      group.body().accept(this);
      return text.append(')');
    }

    @Override
    public StringBuilder visitLookaround(Lookaround lookaround) {
      text.append(lookaround.direction().opening());
      lookaround.body().accept(this);
      return text.append(')');
    }

    @Override
    public StringBuilder visitBackreference(Backreference backreference) {
      String flag = backreference.folding() == CaseFolding.NONE ? "" : "i";
      return text.append("(?").append(flag).append(":\\").append(backreference.group()).append(')');
    }

    @Override
    public StringBuilder visitSequence(Sequence sequence) {
      for (Regex part : sequence.parts()) {
        if (part instanceof Alternation) {
          grouped(part);
        } else {
          part.accept(this);
        }
      }
      return text;
    }

    @Override
    public StringBuilder visitAlternation(Alternation alternation) {
      String separator = "";
      for (Regex branch : alternation.branches()) {
        text.append(separator);
        branch.accept(this);
        separator = "|";
      }
      return text;
    }

    /** Java's own possessive repetition does not try all the ways within its body. */
    @Override
    public StringBuilder visitRepeat(Repeat repeat) {
      if (repeat.max() == 0) {
        return never(repeat.body());
      }
      if (repeat.max() > 1 && RegexWidth.of(repeat.body()).max() == 0) {
        return visitRepeat(once(repeat));
      }
      boolean possessive = repeat.mode() == Repeat.Mode.POSSESSIVE;
      if (repeat.min() == 1 && repeat.max() == 1) {
        text.append(possessive ? "(?>" : "(?:"); // Java takes no {1} in a look-behind
        repeat.body().accept(this);
        return text.append(')');
      }
      text.append(possessive ? "(?>" : "");
      repeated(stopsEarly(repeat) ? unrolled(repeat) : repeat);
      return text.append(possessive ? ")" : repeat.mode().suffix());
    }

    /** What takes no character is true again wherever it was; Java wants a limit to look behind. */
    private static Repeat once(Repeat repeat) {
      return new Repeat(repeat.body(), Math.min(repeat.min(), 1), 1, repeat.mode());
    }

    /** Java takes no {@code {0}} in a look-behind; the groups of the body stay, as they count. */
    private StringBuilder never(Regex body) {
      int groups = Captures.count(body);
      return groups == 0 ? text : text.append("(?:(?!)").append("()".repeat(groups)).append(")?");
    }

    private void repeated(Repeat repeat) {
      if (isOneCharacter(repeat.body())) {
        repeat.body().accept(this);
      } else {
        grouped(repeat.body());
      }
      text.append(Quantifiers.text(repeat));
    }

    /** Java ends a repetition whose body matched nothing, even if it must come more often. */
    private static boolean stopsEarly(Repeat repeat) {
      return repeat.min() > 1
          && repeat.min() <= MAX_UNROLLED
          && RegexWidth.of(repeat.body()).min() == 0
          && !Captures.in(repeat.body());
    }

    /** {@code a{2,5} -> a a a{0,3}}, of which the last part is the result. */
    private Repeat unrolled(Repeat repeat) {
      for (int times = 0; times < repeat.min(); times++) {
        grouped(repeat.body());
      }
      int more = repeat.max() == Repeat.UNBOUNDED ? Repeat.UNBOUNDED : repeat.max() - repeat.min();
      return new Repeat(repeat.body(), 0, more, repeat.mode());
    }

    private static boolean isOneCharacter(Regex body) {
      return body instanceof CharacterClass || (body instanceof Literal one && one.isSingle());
    }

    private void grouped(Regex body) {
      text.append("(?:");
      body.accept(this);
      text.append(')');
    }

    private StringBuilder set(CharacterSet set) {
      text.append('[');
      for (CharacterSet.Range range : set.ranges()) {
        character(range.first());
        if (!range.single()) {
          text.append('-');
          character(range.last());
        }
      }
      return text.append(']');
    }

    private void character(int character) {
      if (isPlain(character)) {
        text.appendCodePoint(character);
      } else {
        text.append("\\x{").append(Integer.toHexString(character)).append('}');
      }
    }

    private static boolean isPlain(int character) {
      return CharacterSet.WORD.contains(character) && character != '_';
    }
  }
}
