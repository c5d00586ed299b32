package io.sigma4j.testkit.events;

import io.sigma4j.core.regex.CharacterSet;
import io.sigma4j.core.regex.Regex;
import io.sigma4j.core.regex.RegexVisitor;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Texts that a regular expression finds, if it has no conditions on its surroundings; the caller
 * tries them. Each turn takes other branches, other characters and other counts.
 */
final class RegexSampler implements RegexVisitor<StringBuilder> {

  private static final int TURNS = 10;
  private static final int MOST_COPIES = 3;
  private static final String COMMON = "aZ3 _-.\\/:=b\"'\n";

  private final StringBuilder out = new StringBuilder();
  private final List<String> groups = new ArrayList<>();
  private final int turn;

  private RegexSampler(int turn) {
    this.turn = turn;
  }

  /** Several texts, the plainest first; each is made when it is asked for. */
  static Stream<Object> samples(Regex regex) {
    return IntStream.range(0, TURNS)
        .<Object>mapToObj(turn -> regex.accept(new RegexSampler(turn)).toString())
        .distinct();
  }

  @Override
  public StringBuilder visitLiteral(Regex.Literal literal) {
    return out.append(literal.text());
  }

  @Override
  public StringBuilder visitCharacterClass(Regex.CharacterClass characterClass) {
    CharacterSet set = characterClass.set();
    int[] common = COMMON.codePoints().filter(set::contains).toArray();
    if (common.length > 0) {
      return out.appendCodePoint(common[turn % common.length]);
    }
    List<CharacterSet.Range> ranges = set.ranges();
    return out.appendCodePoint(ranges.get(turn % ranges.size()).first());
  }

  @Override
  public StringBuilder visitAnchor(Regex.Anchor anchor) {
    return out;
  }

  @Override
  public StringBuilder visitGroup(Regex.Group group) {
    if (group.kind() == Regex.Group.Kind.ATOMIC) {
      return group.body().accept(this);
    }
    int number = groups.size();
    groups.add("");
    int start = out.length();
    group.body().accept(this);
    groups.set(number, out.substring(start));
    return out;
  }

  /** Every other turn writes what is looked for, as no text may follow or come before. */
  @Override
  public StringBuilder visitLookaround(Regex.Lookaround lookaround) {
    boolean positive =
        lookaround.direction() == Regex.Lookaround.Direction.AHEAD
            || lookaround.direction() == Regex.Lookaround.Direction.BEHIND;
    return positive && turn % 2 == 1 ? lookaround.body().accept(this) : out;
  }

  @Override
  public StringBuilder visitBackreference(Regex.Backreference reference) {
    return reference.group() <= groups.size() ? out.append(groups.get(reference.group() - 1)) : out;
  }

  @Override
  public StringBuilder visitSequence(Regex.Sequence sequence) {
    sequence.parts().forEach(part -> part.accept(this));
    return out;
  }

  @Override
  public StringBuilder visitAlternation(Regex.Alternation alternation) {
    List<Regex> branches = alternation.branches();
    return branches.get(turn % branches.size()).accept(this);
  }

  @Override
  public StringBuilder visitRepeat(Regex.Repeat repeat) {
    int more = turn % MOST_COPIES;
    long copies = Math.min(repeat.max(), (long) repeat.min() + more);
    for (long i = 0; i < copies; i++) {
      repeat.body().accept(this);
    }
    return out;
  }
}
