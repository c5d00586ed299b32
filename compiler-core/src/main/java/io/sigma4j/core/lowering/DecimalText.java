package io.sigma4j.core.lowering;

import java.math.BigDecimal;
import java.util.Optional;

/** Texts that read as a decimal number: a sign, digits, a fraction. */
final class DecimalText {

  private static final int LONGEST = 40;

  private DecimalText() {}

  static Optional<BigDecimal> read(String text) {
    int at = text.startsWith("-") || text.startsWith("+") ? 1 : 0;
    boolean digits = false;
    boolean point = false;
    for (; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c >= '0' && c <= '9') {
        digits = true;
      } else if (c == '.' && !point) {
        point = true;
      } else {
        return Optional.empty();
      }
    }
    return digits && text.length() <= LONGEST
        ? Optional.of(new BigDecimal(text))
        : Optional.empty();
  }
}
