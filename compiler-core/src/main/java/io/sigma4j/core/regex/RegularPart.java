package io.sigma4j.core.regex;

import io.sigma4j.core.regex.Regex.Repeat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The regular part of an expression, for engines that only say yes or no.
 *
 * <p>Which way a match is found makes no difference to them: capturing groups fall away, lazy is
 * greedy, and so is possessive where nothing after it could want a character back.
 */
final class RegularPart implements RegexVisitor<Regex> {

  private final String dialect;
  private Optional<String> refusal = Optional.empty();
  private boolean last = true;

  private RegularPart(String dialect) {
    this.dialect = dialect;
  }

  /** The expression without what {@code dialect} lacks, or why that can't be. */
  static Result of(Regex regex, String dialect) {
    RegularPart visitor = new RegularPart(dialect);
    Regex regular = regex.accept(visitor);
    return new Result(regular, visitor.refusal);
  }

  /**
   * What is left.
   *
   * @param regex literals, classes, anchors, sequences, alternations and greedy repetitions
   * @param refusal why {@code regex} is not the whole meaning, if it isn't
   */
  record Result(Regex regex, Optional<String> refusal) {}

  private Regex refuse(String what) {
    if (refusal.isEmpty()) {
      refusal = Optional.of(dialect + " have no " + what);
    }
    return Regex.EMPTY;
  }

  @Override
  public Regex visitLiteral(Regex.Literal literal) {
    return literal;
  }

  @Override
  public Regex visitCharacterClass(Regex.CharacterClass characterClass) {
    return characterClass;
  }

  @Override
  public Regex visitAnchor(Regex.Anchor anchor) {
    return anchor;
  }

  @Override
  public Regex visitGroup(Regex.Group group) {
    return group.kind() == Regex.Group.Kind.CAPTURING || isOneWay(group.body())
        ? group.body().accept(this)
        : refuse("atomic groups");
  }

  /** Whether the text decides where a match of {@code body} ends. */
  private static boolean isOneWay(Regex body) {
    return body instanceof Regex.Literal || body instanceof Regex.CharacterClass;
  }

  @Override
  public Regex visitLookaround(Regex.Lookaround lookaround) {
    return refuse("look-around");
  }

  @Override
  public Regex visitBackreference(Regex.Backreference backreference) {
    return refuse("back-references");
  }

  @Override
  public Regex visitSequence(Regex.Sequence sequence) {
    List<Regex> regular = new ArrayList<>();
    List<Regex> parts = sequence.parts();
    boolean lastOutside = last;
    for (int index = 0; index < parts.size(); index++) {
      Regex part = parts.get(index);
      last = lastOutside && index == parts.size() - 1;
      regular.add(
          isPossessive(part) && givesNothingBack((Repeat) part, parts, index)
              ? greedy((Repeat) part)
              : part.accept(this));
    }
    last = lastOutside;
    return Regex.sequence(regular);
  }

  private static boolean isPossessive(Regex part) {
    return part instanceof Repeat repeat && repeat.mode() == Repeat.Mode.POSSESSIVE;
  }

  private boolean givesNothingBack(Repeat repeat, List<Regex> parts, int index) {
    List<Regex> following = parts.subList(index + 1, parts.size());
    return isOneCharacter(repeat.body())
        && RegexWidth.of(following).min() > 0
        && FirstCharacters.of(following).isDisjoint(FirstCharacters.of(repeat.body()));
  }

  @Override
  public Regex visitAlternation(Regex.Alternation alternation) {
    return Regex.alternation(
        alternation.branches().stream().map(branch -> branch.accept(this)).toList());
  }

  @Override
  public Regex visitRepeat(Repeat repeat) {
    if (repeat.mode() == Repeat.Mode.POSSESSIVE && !(last && isOneCharacter(repeat.body()))) {
      return refuse("possessive repetition");
    }
    return greedy(repeat);
  }

  /** At the end of the expression a possessive repetition has nothing to give back to. */
  private static boolean isOneCharacter(Regex body) {
    return body instanceof Regex.CharacterClass
        || (body instanceof Regex.Literal literal && literal.isSingle());
  }

  private Regex greedy(Repeat repeat) {
    boolean lastOutside = last;
    last = false;
    Regex body = repeat.body().accept(this);
    last = lastOutside;
    return new Repeat(body, repeat.min(), repeat.max(), Repeat.Mode.GREEDY);
  }
}
