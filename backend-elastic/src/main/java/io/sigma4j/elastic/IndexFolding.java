package io.sigma4j.elastic;

import io.sigma4j.core.regex.CaseFolding;
import io.sigma4j.core.regex.CharacterSet;
import io.sigma4j.core.value.TextPattern;
import io.sigma4j.core.value.Token;
import java.util.function.IntPredicate;

/**
 * Whether an index that stores lower case compares a pattern as the rule means it. Some letters
 * fold together whose lower case differs, as the two small letters sigma do.
 */
public final class IndexFolding {

  /** Becomes an {@code i} in lower case, but folds with no other letter. */
  private static final int CAPITAL_I_WITH_DOT = 0x130;

  private IndexFolding() {}

  /** Whether the pattern can be written in lower case, and nothing is lost. */
  public static boolean isExact(TextPattern pattern) {
    return pattern.cased()
        ? !pattern.hasLetters()
        : eachLetter(pattern, IndexFolding::foldsToItsLowerCase);
  }

  /** Whether nothing is lost if letters of different lower case are written as a choice. */
  public static boolean isExactWithChoices(TextPattern pattern) {
    return pattern.cased()
        ? !pattern.hasLetters()
        : eachLetter(pattern, character -> character != CAPITAL_I_WITH_DOT);
  }

  private static boolean eachLetter(TextPattern pattern, IntPredicate test) {
    for (Token token : pattern.tokens()) {
      if (token instanceof Token.Literal literal && !literal.text().codePoints().allMatch(test)) {
        return false;
      }
    }
    return true;
  }

  /** Whether the letters that are the same as {@code character} have one lower case. */
  static boolean foldsToItsLowerCase(int character) {
    if (character < 0x80) {
      return true;
    }
    int lower = Character.toLowerCase(character);
    for (CharacterSet.Range range : CaseFolding.UNICODE.variants(character).ranges()) {
      for (int other = range.first(); other <= range.last(); other++) {
        if (Character.toLowerCase(other) != lower) {
          return false;
        }
      }
    }
    return character != CAPITAL_I_WITH_DOT;
  }
}
