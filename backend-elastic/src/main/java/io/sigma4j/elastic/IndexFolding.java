package io.sigma4j.elastic;

import io.sigma4j.core.regex.CaseFolding;
import io.sigma4j.core.regex.CharacterSet;
import io.sigma4j.core.value.TextPattern;
import io.sigma4j.core.value.Token;

/** Whether an index that stores lower case compares a pattern as the rule means it. */
public final class IndexFolding {

  /** Becomes an {@code i} in lower case, but folds with no other letter. */
  private static final int CAPITAL_I_WITH_DOT = 0x130;

  private IndexFolding() {}

  /**
   * Whether nothing is lost. Something is if the case counts; or if letters fold together whose
   * lower case differs, as those of the two small letters sigma.
   */
  public static boolean isExact(TextPattern pattern) {
    if (pattern.cased()) {
      return !pattern.hasLetters();
    }
    for (Token token : pattern.tokens()) {
      if (token instanceof Token.Literal literal && !isExact(literal.text())) {
        return false;
      }
    }
    return true;
  }

  private static boolean isExact(String text) {
    for (int at = 0; at < text.length(); ) {
      int character = text.codePointAt(at);
      if (character >= 0x80 && !foldsToItsLowerCase(character)) {
        return false;
      }
      at += Character.charCount(character);
    }
    return true;
  }

  private static boolean foldsToItsLowerCase(int character) {
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
