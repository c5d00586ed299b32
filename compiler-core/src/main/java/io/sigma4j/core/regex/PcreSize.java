package io.sigma4j.core.regex;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * About how many bytes PCRE makes of an expression when it compiles it, rounded up.
 *
 * <p>A compiled pattern has 64 thousand bytes at most where PCRE was built as it comes (man page
 * <i>pcre2limits</i>); a group that is repeated a number of times is compiled as often.
 */
public final class PcreSize implements RegexVisitor<Long> {

  /** The most that is certain to be taken. */
  public static final int LIMIT = 64_000;

  private static final long ENOUGH = Long.MAX_VALUE >> 32;
  private static final long CHARACTER = 2;
  private static final long LETTER_OF_TWO_FORMS = 24;
  private static final long CLASS = 35;
  private static final long BRANCH = 3;
  private static final long GROUP = 8;

  private static final PcreSize VISITOR = new PcreSize();

  private PcreSize() {}

  /** The bytes that {@code regex} takes. */
  public static long of(Regex regex) {
    return regex.accept(VISITOR);
  }

  private static long sum(List<Regex> parts, long each) {
    long sum = 0;
    for (Regex part : parts) {
      sum = Math.min(ENOUGH, sum + of(part) + each);
    }
    return sum;
  }

  @Override
  public Long visitLiteral(Regex.Literal literal) {
    int bytes = literal.text().getBytes(StandardCharsets.UTF_8).length;
    boolean plain = bytes == literal.text().length() || literal.folding() == CaseFolding.NONE;
    return bytes * (plain ? CHARACTER : LETTER_OF_TWO_FORMS);
  }

  @Override
  public Long visitCharacterClass(Regex.CharacterClass characterClass) {
    return CLASS;
  }

  @Override
  public Long visitAnchor(Regex.Anchor anchor) {
    return GROUP;
  }

  @Override
  public Long visitGroup(Regex.Group group) {
    return of(group.body()) + GROUP;
  }

  @Override
  public Long visitLookaround(Regex.Lookaround lookaround) {
    return of(lookaround.body()) + GROUP;
  }

  @Override
  public Long visitBackreference(Regex.Backreference backreference) {
    return GROUP;
  }

  @Override
  public Long visitSequence(Regex.Sequence sequence) {
    return sum(sequence.parts(), 0);
  }

  @Override
  public Long visitAlternation(Regex.Alternation alternation) {
    return sum(alternation.branches(), BRANCH) + GROUP;
  }

  /** A single character keeps its count beside it. */
  @Override
  public Long visitRepeat(Regex.Repeat repeat) {
    long body = of(repeat.body()) + GROUP;
    int most = repeat.max() == Regex.Repeat.UNBOUNDED ? Math.max(1, repeat.min()) : repeat.max();
    return isCharacter(repeat.body()) ? body : Math.min(ENOUGH, (body + GROUP) * Math.max(1, most));
  }

  private static boolean isCharacter(Regex body) {
    return body instanceof Regex.CharacterClass
        || (body instanceof Regex.Literal literal && literal.text().length() == 1);
  }
}
