package io.sigma4j.engine.eql;

import java.util.List;

/** The spellings of the numbers of an interval such as {@code <1-100>}. */
final class NumberInterval {

  private NumberInterval() {}

  /** With bounds of equal length the numbers have that length, else any leading zeros. */
  static Regex regex(String from, String to) {
    int first = Integer.parseInt(from);
    int second = Integer.parseInt(to);
    int min = Math.min(first, second);
    int max = Math.max(first, second);
    int width = from.length() == to.length() ? from.length() : 0;
    Regex numbers = between(pad(min, digits(max)), pad(max, digits(max)), 0, true, true);
    if (width > 0) {
      return RegexBuilder.concat(zeros(width - digits(max)), numbers);
    }
    return anyLeadingZeros(min, max);
  }

  private static Regex anyLeadingZeros(int min, int max) {
    Regex regex = RegexBuilder.NOTHING;
    for (int length = digits(min); length <= digits(max); length++) {
      int low = Math.max(min, length == 1 ? 0 : power(length - 1));
      int high = Math.min(max, power(length) - 1);
      if (low <= high) {
        String lowText = pad(low, length);
        regex = RegexBuilder.union(regex, between(lowText, pad(high, length), 0, true, true));
      }
    }
    Regex zero = RegexBuilder.character('0');
    return RegexBuilder.concat(RegexBuilder.repeat(zero, 0, -1), regex);
  }

  /** Texts of digits from one bound to another of the same length, from an offset on. */
  private static Regex between(
      String low, String high, int at, boolean tightLow, boolean tightHigh) {
    if (at == low.length()) {
      return RegexBuilder.EMPTY;
    }
    if (!tightLow && !tightHigh) {
      Regex digit = new Regex.Chars(List.of(new Regex.Range('0', '9')), false);
      return RegexBuilder.repeat(digit, low.length() - at, low.length() - at);
    }
    Regex regex = RegexBuilder.NOTHING;
    char from = tightLow ? low.charAt(at) : '0';
    char to = tightHigh ? high.charAt(at) : '9';
    for (char digit = from; digit <= to; digit++) {
      boolean nextLow = tightLow && digit == from;
      boolean nextHigh = tightHigh && digit == to;
      Regex rest = between(low, high, at + 1, nextLow, nextHigh);
      regex = RegexBuilder.union(regex, RegexBuilder.concat(RegexBuilder.character(digit), rest));
    }
    return regex;
  }

  private static Regex zeros(int count) {
    return RegexBuilder.repeat(RegexBuilder.character('0'), count, count);
  }

  private static int digits(int number) {
    return Integer.toString(number).length();
  }

  private static String pad(int number, int length) {
    return "0".repeat(Math.max(0, length - digits(number))) + number;
  }

  private static int power(int exponent) {
    return (int) Math.min(Integer.MAX_VALUE, Math.round(Math.pow(10, exponent)));
  }
}
