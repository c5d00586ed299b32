package io.sigma4j.core.regex;

import io.sigma4j.core.regex.Regex.Alternation;
import io.sigma4j.core.regex.Regex.CharacterClass;
import io.sigma4j.core.regex.Regex.Group;
import io.sigma4j.core.regex.Regex.Literal;
import io.sigma4j.core.regex.Regex.Lookaround;
import io.sigma4j.core.regex.Regex.Repeat;
import io.sigma4j.core.regex.Regex.Sequence;

/** Whether an expression takes upper and lower ASCII letters for the same throughout. */
public final class CaseBlindness {

  private CaseBlindness() {}

  /** Whether {@code regex} matches a text in any case of its ASCII letters, or in none. */
  public static boolean of(Regex regex) {
    if (regex instanceof Literal literal) {
      return literal.folding() != CaseFolding.NONE
          || literal.text().codePoints().noneMatch(CaseFolding.ASCII::folds);
    }
    if (regex instanceof CharacterClass characterClass) {
      return CaseFolding.ASCII.close(characterClass.set()).equals(characterClass.set());
    }
    if (regex instanceof Sequence sequence) {
      return sequence.parts().stream().allMatch(CaseBlindness::of);
    }
    if (regex instanceof Alternation alternation) {
      return alternation.branches().stream().allMatch(CaseBlindness::of);
    }
    if (regex instanceof Repeat repeat) {
      return of(repeat.body());
    }
    if (regex instanceof Group group) {
      return of(group.body());
    }
    return regex instanceof Lookaround lookaround
        ? of(lookaround.body())
        : !(regex instanceof Regex.Backreference reference)
            || reference.folding() != CaseFolding.NONE;
  }
}
