package io.sigma4j.core.eval;

import java.math.BigDecimal;
import java.util.Optional;

/** Reads decimal numbers without exceptions on the way. */
final class Numbers {

  private Numbers() {}

  /**
   * The number that a text is: an optional sign, digits with an optional point, an optional
   * exponent.
   *
   * @param maxExponent larger exponents are refused, as their decimal form would fill the memory
   */
  static Optional<BigDecimal> read(String text, int maxExponent) {
    int at = signed(text, 0);
    int end = digits(text, at);
    int whole = end - at;
    int fraction = 0;
    if (end < text.length() && text.charAt(end) == '.') {
      int last = digits(text, end + 1);
      fraction = last - end - 1;
      end = last;
    }
    if (whole + fraction == 0) {
      return Optional.empty();
    }
    if (end < text.length() && (text.charAt(end) == 'e' || text.charAt(end) == 'E')) {
      int first = signed(text, end + 1);
      int last = digits(text, first);
      if (last == first || last - first > 6) {
        return Optional.empty();
      }
      if (Integer.parseInt(text, first, last, 10) > maxExponent) {
        return Optional.empty();
      }
      end = last;
    }
    return end == text.length() ? Optional.of(new BigDecimal(text)) : Optional.empty();
  }

  private static int signed(String text, int at) {
    return at < text.length() && (text.charAt(at) == '-' || text.charAt(at) == '+') ? at + 1 : at;
  }

  private static int digits(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    return at;
  }
}
