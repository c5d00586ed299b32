package io.sigma4j.core.regex;

import io.sigma4j.core.regex.Regex.Alternation;
import io.sigma4j.core.regex.Regex.Anchor;
import io.sigma4j.core.regex.Regex.CharacterClass;
import io.sigma4j.core.regex.Regex.Group;
import io.sigma4j.core.regex.Regex.Literal;
import io.sigma4j.core.regex.Regex.Repeat;
import io.sigma4j.core.regex.Regex.Sequence;
import java.util.List;

/** Questions about the anchors of an expression, and about the line feeds that they look at. */
final class Anchored {

  private Anchored() {}

  /** Whether {@code regex} is an anchor or has one somewhere inside. */
  static boolean holds(Regex regex) {
    if (regex instanceof Sequence sequence) {
      return sequence.parts().stream().anyMatch(Anchored::holds);
    }
    if (regex instanceof Alternation alternation) {
      return alternation.branches().stream().anyMatch(Anchored::holds);
    }
    if (regex instanceof Repeat repeat) {
      return holds(repeat.body());
    }
    return regex instanceof Anchor || (regex instanceof Group group && holds(group.body()));
  }

  /** Whether {@code regex}, which has no anchors, matches a lone line feed. */
  static boolean matchesLineFeed(Regex regex) {
    if (regex instanceof Literal literal) {
      return literal.text().equals("\n");
    }
    if (regex instanceof CharacterClass characterClass) {
      return characterClass.set().contains('\n');
    }
    if (regex instanceof Alternation alternation) {
      return alternation.branches().stream().anyMatch(Anchored::matchesLineFeed);
    }
    if (regex instanceof Repeat repeat) {
      return repeat.max() > 0
          && (repeat.min() <= 1 || RegexWidth.of(repeat.body()).min() == 0)
          && matchesLineFeed(repeat.body());
    }
    return regex instanceof Sequence sequence && onePartMatchesLineFeed(sequence.parts());
  }

  private static boolean onePartMatchesLineFeed(List<Regex> parts) {
    for (int index = 0; index < parts.size(); index++) {
      if (matchesLineFeed(parts.get(index))
          && RegexWidth.of(parts.subList(0, index)).min() == 0
          && RegexWidth.of(parts.subList(index + 1, parts.size())).min() == 0) {
        return true;
      }
    }
    return false;
  }
}
