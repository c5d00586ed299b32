package io.sigma4j.elastic;

import io.sigma4j.core.backend.Loss;
import io.sigma4j.core.backend.Outcome;
import io.sigma4j.core.diagnostic.DiagnosticCode;
import io.sigma4j.core.diagnostic.Effect;
import io.sigma4j.core.ir.Keyword;
import io.sigma4j.core.ir.Value;
import io.sigma4j.core.value.TextPattern;
import io.sigma4j.core.value.Token;

/**
 * What a search in all fields does not see. Wildcards and regular expressions only look at fields
 * of texts: never at numbers, booleans, times and addresses.
 */
public final class KeywordScope {

  /** The characters of numbers, addresses, times and booleans, but for words of letters only. */
  private static final String OTHER_CHARACTERS = "0123456789abcdefABCDEFtTzZ.:+-/";

  private KeywordScope() {}

  /** The outcome, with a loss if the keyword may be in a value that is no text. */
  public static <T> Outcome<T> limited(Outcome<T> outcome, Keyword keyword) {
    if (outcome.value().isEmpty() || isOnlyInTexts(keyword.value())) {
      return outcome;
    }
    return outcome.with(
        Loss.approximate(
            DiagnosticCode.NUMBERS_NOT_SEARCHED,
            Effect.FEWER,
            "a search in all fields only looks at texts, not at numbers, times and addresses",
            "name the field that holds the value",
            keyword.origin()));
  }

  private static boolean isOnlyInTexts(Value value) {
    if (!(value instanceof Value.Text text)) {
      return false;
    }
    TextPattern pattern = text.pattern();
    if (pattern.tokens().isEmpty()) {
      return true;
    }
    for (Token token : pattern.tokens()) {
      if (token instanceof Token.Literal literal && isTextOnly(literal.text())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isTextOnly(String text) {
    String lower = text.toLowerCase(java.util.Locale.ROOT);
    return !"true".contains(lower)
        && !"false".contains(lower)
        && !text.chars().allMatch(c -> OTHER_CHARACTERS.indexOf(c) >= 0);
  }
}
