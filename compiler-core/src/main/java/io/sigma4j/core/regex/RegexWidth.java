package io.sigma4j.core.regex;

import java.util.List;

/**
 * How many characters an expression consumes.
 *
 * @param min at least
 * @param max at most, or {@link #UNBOUNDED}
 */
public record RegexWidth(int min, int max) {

  /** No limit. */
  public static final int UNBOUNDED = Integer.MAX_VALUE;

  private static final RegexWidth NOTHING = new RegexWidth(0, 0);
  private static final RegexWidth ANY = new RegexWidth(0, UNBOUNDED);
  private static final RegexVisitor<RegexWidth> VISITOR = new Visitor();

  /** The width of {@code regex}; anchors and conditions have none. */
  public static RegexWidth of(Regex regex) {
    return regex.accept(VISITOR);
  }

  static RegexWidth of(List<Regex> parts) {
    return parts.stream().map(RegexWidth::of).reduce(NOTHING, RegexWidth::then);
  }

  boolean isFixed() {
    return min == max;
  }

  private RegexWidth then(RegexWidth next) {
    return new RegexWidth(bounded((long) min + next.min), bounded((long) max + next.max));
  }

  private RegexWidth or(RegexWidth other) {
    return new RegexWidth(Math.min(min, other.min), Math.max(max, other.max));
  }

  private RegexWidth times(int least, int most) {
    return new RegexWidth(bounded((long) min * least), max == 0 ? 0 : bounded((long) max * most));
  }

  private static int bounded(long width) {
    return (int) Math.min(width, UNBOUNDED);
  }

  private static final class Visitor implements RegexVisitor<RegexWidth> {

    @Override
    public RegexWidth visitLiteral(Regex.Literal literal) {
      int length = literal.text().codePointCount(0, literal.text().length());
      return new RegexWidth(length, length);
    }

    @Override
    public RegexWidth visitCharacterClass(Regex.CharacterClass characterClass) {
      return new RegexWidth(1, 1);
    }

    @Override
    public RegexWidth visitAnchor(Regex.Anchor anchor) {
      return NOTHING;
    }

    @Override
    public RegexWidth visitGroup(Regex.Group group) {
      return of(group.body());
    }

    @Override
    public RegexWidth visitLookaround(Regex.Lookaround lookaround) {
      return NOTHING;
    }

    @Override
    public RegexWidth visitBackreference(Regex.Backreference backreference) {
      return ANY;
    }

    @Override
    public RegexWidth visitSequence(Regex.Sequence sequence) {
      return of(sequence.parts());
    }

    @Override
    public RegexWidth visitAlternation(Regex.Alternation alternation) {
      return alternation.branches().stream()
          .map(RegexWidth::of)
          .reduce(RegexWidth::or)
          .orElse(NOTHING);
    }

    @Override
    public RegexWidth visitRepeat(Regex.Repeat repeat) {
      return of(repeat.body()).times(repeat.min(), repeat.max());
    }
  }
}
