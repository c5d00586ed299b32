package io.sigma4j.elastic;

import io.sigma4j.core.ir.Value;
import io.sigma4j.core.value.TextPattern;
import io.sigma4j.core.value.Token;
import java.util.Locale;

/** Values that are no texts: numbers, booleans, times and addresses. */
final class OtherValues {

  /** The characters of numbers, addresses and times. */
  private static final String CHARACTERS = "0123456789abcdeftz.:+-/";

  private OtherValues() {}

  /** Whether none of them can be as {@code value} says. */
  static boolean exclude(Value value) {
    if (!(value instanceof Value.Text text)) {
      return false;
    }
    TextPattern pattern = text.pattern();
    for (Token token : pattern.tokens()) {
      if (token instanceof Token.Literal literal
          && exclude(literal.text().toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return pattern.tokens().isEmpty();
  }

  private static boolean exclude(String lower) {
    return !"true".contains(lower)
        && !"false".contains(lower)
        && lower.chars().anyMatch(c -> CHARACTERS.indexOf(c) < 0);
  }
}
