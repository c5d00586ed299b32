package io.sigma4j.core.regex;

import io.sigma4j.core.regex.Regex.Alternation;
import io.sigma4j.core.regex.Regex.Group;
import io.sigma4j.core.regex.Regex.Lookaround;
import io.sigma4j.core.regex.Regex.Repeat;
import io.sigma4j.core.regex.Regex.Sequence;

/** The capturing groups of an expression: a copy of it would shift the numbers of others. */
final class Captures {

  private Captures() {}

  static boolean in(Regex regex) {
    return count(regex) > 0;
  }

  static int count(Regex regex) {
    if (regex instanceof Group group) {
      return (group.kind() == Group.Kind.CAPTURING ? 1 : 0) + count(group.body());
    }
    if (regex instanceof Sequence sequence) {
      return sequence.parts().stream().mapToInt(Captures::count).sum();
    }
    if (regex instanceof Alternation alternation) {
      return alternation.branches().stream().mapToInt(Captures::count).sum();
    }
    if (regex instanceof Repeat repeat) {
      return count(repeat.body());
    }
    return regex instanceof Lookaround lookaround ? count(lookaround.body()) : 0;
  }
}
