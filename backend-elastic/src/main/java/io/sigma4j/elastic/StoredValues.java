package io.sigma4j.elastic;

import io.sigma4j.core.ir.Match;
import io.sigma4j.core.ir.Value;
import io.sigma4j.core.pipeline.FieldKind;
import io.sigma4j.core.value.Shape;
import io.sigma4j.core.value.TextPattern;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Texts of a rule as the numbers and booleans that a field stores: {@code '4688'} finds the number
 * 4688 and {@code 'True'} the boolean, whatever the quotes.
 */
public final class StoredValues {

  private StoredValues() {}

  /** The same test, with its text as a number if it is the decimal form of one. */
  public static Match asNumber(Match match) {
    return exactText(match)
        .flatMap(StoredValues::number)
        .map(value -> new Match(match.field(), value, match.origin()))
        .orElse(match);
  }

  /** The same test, with its text as a boolean if it is the word for one, in any case. */
  public static Match asBoolean(Match match) {
    return exactText(match)
        .flatMap(StoredValues::bool)
        .map(value -> new Match(match.field(), value, match.origin()))
        .orElse(match);
  }

  /** The same test with its text as what a field of that kind stores. */
  public static Match typed(Match match, FieldKind kind) {
    return switch (kind) {
      case LONG, DOUBLE -> asNumber(match);
      case BOOLEAN -> asBoolean(match);
      case KEYWORD, CASELESS, TEXT, IP, DATE, STRING, DYNAMIC, UNKNOWN -> match;
    };
  }

  private static Optional<String> exactText(Match match) {
    if (match.value() instanceof Value.Text text) {
      TextPattern pattern = text.pattern();
      return pattern.shape() == Shape.EXACT ? Optional.of(pattern.text()) : Optional.empty();
    }
    return Optional.empty();
  }

  private static Optional<Value> number(String text) {
    if (!isDecimal(text)) {
      return Optional.empty();
    }
    Value.Numeric number = new Value.Numeric(new BigDecimal(text));
    return number.decimal().equals(text) ? Optional.of(number) : Optional.empty();
  }

  private static boolean isDecimal(String text) {
    int first = text.startsWith("-") ? 1 : 0;
    int points = 0;
    for (int i = first; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '.') {
        points++;
      } else if (c < '0' || c > '9') {
        return false;
      }
    }
    return text.length() - first > points && points <= 1;
  }

  private static Optional<Value> bool(String text) {
    boolean isTrue = text.equalsIgnoreCase("true");
    return isTrue || text.equalsIgnoreCase("false")
        ? Optional.of(new Value.Bool(isTrue))
        : Optional.empty();
  }
}
