package io.sigma4j.conformance;

import java.math.BigDecimal;

/**
 * The way that Sigma writes numbers: {@code 4688} and {@code 0.5}, not {@code 04688} or {@code
 * 5e-1}.
 */
final class DecimalForm {

  private DecimalForm() {}

  /** Whether the text is such a number, and one that a {@code double} keeps. */
  static boolean is(String text) {
    if (!mayBe(text)) {
      return false;
    }
    BigDecimal kept = BigDecimal.valueOf(Double.parseDouble(text));
    return kept.stripTrailingZeros().toPlainString().equals(text);
  }

  private static boolean mayBe(String text) {
    String unsigned = text.startsWith("-") ? text.substring(1) : text;
    return !unsigned.isEmpty()
        && isDigit(unsigned.charAt(0))
        && unsigned.chars().allMatch(c -> isDigit(c) || c == '.')
        && unsigned.indexOf('.') == unsigned.lastIndexOf('.');
  }

  private static boolean isDigit(int character) {
    return character >= '0' && character <= '9';
  }

  /**
   * Whether the text of a scalar, as JSON has it, means to every predicate what the scalar does.
   */
  static boolean isTextOf(Object scalar) {
    return !(scalar instanceof BigDecimal number) || is(number.toString());
  }
}
