package io.sigma4j.kql;

import io.sigma4j.core.backend.Loss;
import io.sigma4j.core.diagnostic.DiagnosticCode;
import io.sigma4j.core.diagnostic.Effect;
import io.sigma4j.core.ir.Keyword;
import io.sigma4j.core.ir.Value;
import io.sigma4j.core.value.TextPattern;
import io.sigma4j.core.value.Token;
import java.util.Optional;

/**
 * What {@code where *} may miss. It looks at columns of text; the page <i>where operator</i> does
 * not say whether it looks at numbers and times too.
 */
final class KeywordLoss {

  private static final String IN_NUMBERS = "0123456789+-.:TZeE ";

  private KeywordLoss() {}

  /** The loss, if the keyword could stand in a number or time. */
  static Optional<Loss> of(Keyword keyword) {
    if (keyword.value() instanceof Value.Text text && !couldBeNumber(text.pattern())) {
      return Optional.empty();
    }
    return Optional.of(
        Loss.approximate(
            DiagnosticCode.NUMBERS_NOT_SEARCHED,
            Effect.FEWER,
            "a search of all columns may not see numbers and times",
            "name the field, if it is one of these",
            keyword.origin()));
  }

  private static boolean couldBeNumber(TextPattern pattern) {
    for (Token token : pattern.tokens()) {
      if (token instanceof Token.Literal literal
          && !literal.text().chars().allMatch(c -> IN_NUMBERS.indexOf(c) >= 0)) {
        return false;
      }
    }
    return true;
  }
}
