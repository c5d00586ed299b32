package io.sigma4j.core.yaml;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * What plain scalars are: the core schema of YAML 1.2, chapter 10.3, less what a rule can't mean.
 */
final class ScalarTypes {

  /** An exponent with more digits is taken for a hash or an identifier. */
  private static final int EXPONENT_DIGITS = 3;

  private ScalarTypes() {}

  /** The type of the plain scalar {@code text}. */
  static ScalarType of(String text) {
    if (text.isEmpty()) {
      return ScalarType.NULL;
    }
    return switch (text.charAt(0)) {
      case '~', 'n', 'N' -> isNull(text) ? ScalarType.NULL : ScalarType.TEXT;
      case 't', 'T', 'f', 'F' -> isBoolean(text) ? ScalarType.BOOLEAN : ScalarType.TEXT;
      case '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '-', '+', '.' ->
          isNumber(text) ? ScalarType.NUMBER : ScalarType.TEXT;
      default -> ScalarType.TEXT;
    };
  }

  private static boolean isNull(String text) {
    return switch (text) {
      case "~", "null", "Null", "NULL" -> true;
      default -> false;
    };
  }

  private static boolean isBoolean(String text) {
    return switch (text) {
      case "true", "True", "TRUE", "false", "False", "FALSE" -> true;
      default -> false;
    };
  }

  /** Whether YAML 1.1 read {@code text} as a boolean. */
  static boolean isWord(String text) {
    return switch (text) {
      case "yes", "Yes", "YES", "no", "No", "NO", "on", "On", "ON", "off", "Off", "OFF" -> true;
      default -> false;
    };
  }

  private static boolean isNumber(String text) {
    if (text.startsWith("0x")) {
      return text.length() > 2 && digits(text, 2, 16) == text.length();
    }
    if (text.startsWith("0o")) {
      return text.length() > 2 && digits(text, 2, 8) == text.length();
    }
    return isDecimal(text);
  }

  private static boolean isDecimal(String text) {
    int start = text.charAt(0) == '-' || text.charAt(0) == '+' ? 1 : 0;
    int end = digits(text, start, 10);
    int count = end - start;
    if (count > 1 && text.charAt(start) == '0') {
      return false;
    }
    if (end < text.length() && text.charAt(end) == '.') {
      int fraction = digits(text, end + 1, 10);
      count += fraction - end - 1;
      end = fraction;
    }
    return count > 0 && (end == text.length() || isExponent(text, end));
  }

  private static boolean isExponent(String text, int at) {
    if (text.charAt(at) != 'e' && text.charAt(at) != 'E') {
      return false;
    }
    int start = at + 1;
    if (start < text.length() && (text.charAt(start) == '-' || text.charAt(start) == '+')) {
      start++;
    }
    int count = text.length() - start;
    return count > 0 && count <= EXPONENT_DIGITS && digits(text, start, 10) == text.length();
  }

  /** Offset after the ASCII digits from {@code from} on. */
  private static int digits(String text, int from, int radix) {
    int i = from;
    while (i < text.length()
        && text.charAt(i) < 128
        && Character.digit(text.charAt(i), radix) >= 0) {
      i++;
    }
    return i;
  }

  /** The number that a scalar of type {@link ScalarType#NUMBER} is. */
  static BigDecimal number(String text) {
    if (text.startsWith("0x")) {
      return new BigDecimal(new BigInteger(text.substring(2), 16));
    }
    if (text.startsWith("0o")) {
      return new BigDecimal(new BigInteger(text.substring(2), 8));
    }
    return new BigDecimal(text);
  }
}
