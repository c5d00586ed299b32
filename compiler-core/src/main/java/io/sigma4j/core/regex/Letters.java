package io.sigma4j.core.regex;

import io.sigma4j.core.regex.Regex.Alternation;
import io.sigma4j.core.regex.Regex.CharacterClass;
import io.sigma4j.core.regex.Regex.Group;
import io.sigma4j.core.regex.Regex.Literal;
import io.sigma4j.core.regex.Regex.Lookaround;
import io.sigma4j.core.regex.Regex.Repeat;
import io.sigma4j.core.regex.Regex.Sequence;
import java.util.List;

/**
 * Which flags could shorten an expression.
 *
 * @param someFold whether a literal or reference ignores case
 * @param someDotMatchesAll whether some part is any character
 * @param someDotStopsAtLines whether some part is any character but the line feed
 */
record Letters(boolean someFold, boolean someDotMatchesAll, boolean someDotStopsAtLines) {

  private static final Letters NONE = new Letters(false, false, false);

  static Letters of(Regex regex) {
    if (regex instanceof Literal literal) {
      return new Letters(literal.folding() != CaseFolding.NONE, false, false);
    }
    if (regex instanceof Regex.Backreference reference) {
      return new Letters(reference.folding() != CaseFolding.NONE, false, false);
    }
    if (regex instanceof CharacterClass characterClass) {
      return new Letters(
          false,
          characterClass.set().equals(CharacterSet.ALL),
          characterClass.set().equals(CharacterSet.NOT_NEWLINE));
    }
    return parts(regex).stream().map(Letters::of).reduce(NONE, Letters::or);
  }

  private static List<Regex> parts(Regex regex) {
    if (regex instanceof Sequence sequence) {
      return sequence.parts();
    }
    if (regex instanceof Alternation alternation) {
      return alternation.branches();
    }
    if (regex instanceof Repeat repeat) {
      return List.of(repeat.body());
    }
    if (regex instanceof Group group) {
      return List.of(group.body());
    }
    return regex instanceof Lookaround lookaround ? List.of(lookaround.body()) : List.of();
  }

  private Letters or(Letters other) {
    return new Letters(
        someFold || other.someFold,
        someDotMatchesAll || other.someDotMatchesAll,
        someDotStopsAtLines || other.someDotStopsAtLines);
  }
}
