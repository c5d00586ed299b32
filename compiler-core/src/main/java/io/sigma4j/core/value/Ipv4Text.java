package io.sigma4j.core.value;

import java.util.Optional;

/** Dotted decimal: four numbers up to 255, without leading zeros. */
final class Ipv4Text {

  private Ipv4Text() {}

  static Optional<IpAddress> parse(String text) {
    return bits(text, 0).map(IpAddress::v4);
  }

  /** The 32 bits that {@code text} spells from {@code start} to its end. */
  static Optional<Long> bits(String text, int start) {
    long bits = 0;
    int at = start;
    for (int octet = 0; octet < 4; octet++) {
      int end = digits(text, at);
      boolean closed =
          octet < 3 ? end < text.length() && text.charAt(end) == '.' : end == text.length();
      int value = value(text, at, end);
      if (!closed || value < 0) {
        return Optional.empty();
      }
      bits = bits << 8 | value;
      at = end + 1;
    }
    return Optional.of(bits);
  }

  private static int digits(String text, int start) {
    int end = start;
    while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
      end++;
    }
    return end;
  }

  private static int value(String text, int start, int end) {
    int length = end - start;
    if (length < 1 || length > 3 || (length > 1 && text.charAt(start) == '0')) {
      return -1;
    }
    int value = 0;
    for (int index = start; index < end; index++) {
      value = value * 10 + (text.charAt(index) - '0');
    }
    return value > 255 ? -1 : value;
  }

  static String of(IpAddress address) {
    return address.octet(0)
        + "."
        + address.octet(1)
        + "."
        + address.octet(2)
        + "."
        + address.octet(3);
  }
}
