package io.sigma4j.elastic;

import io.sigma4j.core.regex.CaseFolding;
import io.sigma4j.core.regex.CharacterSet;
import io.sigma4j.core.regex.Regex;
import io.sigma4j.core.regex.RegexVisitor;
import java.util.List;

/** Whether a regular expression finds the same values in either case of letters. */
public final class RegexCase implements RegexVisitor<Boolean> {

  /** The end of the scripts that have two cases and that rules are written in. */
  private static final int LAST_LETTER = 0x58f;

  private RegexCase() {}

  /** Whether the case of a value makes no difference to {@code tree}. */
  public static boolean isIgnoredBy(Regex tree) {
    return tree.accept(new RegexCase());
  }

  @Override
  public Boolean visitLiteral(Regex.Literal literal) {
    return literal
        .text()
        .codePoints()
        .allMatch(c -> literal.folding().folds(c) || !CaseFolding.UNICODE.folds(c));
  }

  @Override
  public Boolean visitCharacterClass(Regex.CharacterClass characterClass) {
    CharacterSet set = characterClass.set();
    for (CharacterSet.Range range : set.ranges()) {
      int last = Math.min(range.last(), LAST_LETTER);
      for (int c = range.first(); c <= last; c++) {
        if (!set.contains(Character.toLowerCase(c)) || !set.contains(Character.toUpperCase(c))) {
          return false;
        }
      }
    }
    return true;
  }

  @Override
  public Boolean visitAnchor(Regex.Anchor anchor) {
    return true;
  }

  @Override
  public Boolean visitGroup(Regex.Group group) {
    return group.body().accept(this);
  }

  @Override
  public Boolean visitLookaround(Regex.Lookaround lookaround) {
    return lookaround.body().accept(this);
  }

  @Override
  public Boolean visitBackreference(Regex.Backreference backreference) {
    return backreference.folding() != CaseFolding.NONE;
  }

  @Override
  public Boolean visitSequence(Regex.Sequence sequence) {
    return all(sequence.parts());
  }

  @Override
  public Boolean visitAlternation(Regex.Alternation alternation) {
    return all(alternation.branches());
  }

  private boolean all(List<Regex> parts) {
    for (Regex part : parts) {
      if (!part.accept(this)) {
        return false;
      }
    }
    return true;
  }

  @Override
  public Boolean visitRepeat(Regex.Repeat repeat) {
    return repeat.body().accept(this);
  }
}
