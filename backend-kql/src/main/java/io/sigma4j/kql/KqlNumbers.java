package io.sigma4j.kql;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * Numbers as literals of KQL.
 *
 * <p>Sources: <i>The long data type</i>, <i>The real data type</i>.
 */
final class KqlNumbers {

  private static final BigInteger LONG_LIMIT = BigInteger.ONE.shiftLeft(63);
  private static final int EXACT_DIGITS = 15;

  private KqlNumbers() {}

  /** A whole number as a long if it fits, everything else as a real. */
  static String literal(BigDecimal number) {
    String plain = number.toPlainString();
    boolean real = plain.indexOf('.') >= 0 || isLong(number);
    return real ? plain : plain + ".0";
  }

  private static boolean isLong(BigDecimal number) {
    return number.toBigInteger().abs().compareTo(LONG_LIMIT) < 0;
  }

  /** Whether no other number of as many digits or fewer reads as the same real. */
  static boolean isExactAsReal(BigDecimal number) {
    return number.precision() - Math.min(0, number.scale()) <= EXACT_DIGITS;
  }

  /** Whether a text is the decimal form of a whole number that a long can hold. */
  static boolean isLongText(String text) {
    int start = text.startsWith("-") ? 1 : 0;
    int digits = text.length() - start;
    if (digits < 1 || digits > 18 || (text.charAt(start) == '0' && text.length() > 1)) {
      return false;
    }
    return text.chars().skip(start).allMatch(c -> c >= '0' && c <= '9');
  }
}
