package io.sigma4j.core.regex;

import io.sigma4j.core.regex.Regex.Alternation;
import io.sigma4j.core.regex.Regex.Group;
import io.sigma4j.core.regex.Regex.Lookaround;
import io.sigma4j.core.regex.Regex.Repeat;
import io.sigma4j.core.regex.Regex.Sequence;

/** Whether an expression captures, so that a copy of it would shift the numbers of groups. */
final class Captures {

  private Captures() {}

  static boolean in(Regex regex) {
    if (regex instanceof Group group) {
      return group.kind() == Group.Kind.CAPTURING || in(group.body());
    }
    if (regex instanceof Sequence sequence) {
      return sequence.parts().stream().anyMatch(Captures::in);
    }
    if (regex instanceof Alternation alternation) {
      return alternation.branches().stream().anyMatch(Captures::in);
    }
    if (regex instanceof Repeat repeat) {
      return in(repeat.body());
    }
    return regex instanceof Lookaround lookaround && in(lookaround.body());
  }
}
