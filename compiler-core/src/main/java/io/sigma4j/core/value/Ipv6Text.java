package io.sigma4j.core.value;

import java.util.Optional;

/**
 * Hexadecimal groups, of which one run of zeros may be left out (RFC 4291), written as RFC 5952.
 */
final class Ipv6Text {

  private static final int GROUPS = 8;
  private static final long MAPPED = 0xffffL;

  private final int[] groups = new int[GROUPS];
  private final String text;
  private int count;
  private int gap = -1;
  private int at;

  private Ipv6Text(String text) {
    this.text = text;
  }

  static Optional<IpAddress> parse(String text) {
    Ipv6Text parser = new Ipv6Text(text);
    return parser.read() ? Optional.of(parser.address()) : Optional.empty();
  }

  private boolean read() {
    if (text.startsWith("::")) {
      gap = 0;
      at = 2;
    }
    while (at < text.length()) {
      if (count == GROUPS || !part()) {
        return false;
      }
    }
    return gap < 0 ? count == GROUPS && !text.endsWith(":") : count < GROUPS;
  }

  /** One group and what separates it from the next, or an IPv4 address at the end. */
  private boolean part() {
    int end = at;
    while (end < text.length()
        && Character.digit(text.charAt(end), 16) >= 0
        && text.charAt(end) < 0x80) {
      end++;
    }
    if (end < text.length() && text.charAt(end) == '.') {
      return embedded();
    }
    if (end == at || end - at > 4) {
      return false;
    }
    groups[count++] = Integer.parseInt(text, at, end, 16);
    at = end;
    return at == text.length() || separator();
  }

  private boolean embedded() {
    Optional<Long> bits = count > GROUPS - 2 ? Optional.empty() : Ipv4Text.bits(text, at);
    bits.ifPresent(
        value -> {
          groups[count++] = (int) (value >>> 16);
          groups[count++] = (int) (value & 0xffff);
          at = text.length();
        });
    return bits.isPresent();
  }

  private boolean separator() {
    if (text.charAt(at) != ':') {
      return false;
    }
    at++;
    if (at < text.length() && text.charAt(at) == ':') {
      at++;
      boolean first = gap < 0;
      gap = count;
      return first;
    }
    return at < text.length();
  }

  private IpAddress address() {
    long[] halves = new long[2];
    int missing = GROUPS - count;
    for (int index = 0; index < GROUPS; index++) {
      halves[index / 4] = halves[index / 4] << 16 | group(index, missing);
    }
    return IpAddress.v6(halves[0], halves[1]);
  }

  private int group(int index, int missing) {
    if (gap < 0 || index < gap) {
      return groups[index];
    }
    return index < gap + missing ? 0 : groups[index - missing];
  }

  static String of(IpAddress address) {
    if (address.high() == 0 && address.low() >>> 32 == MAPPED) {
      return "::ffff:" + IpAddress.v4(address.low() & 0xffff_ffffL);
    }
    int start = longestZeros(address);
    int end = start < 0 ? start : zerosEnd(address, start);
    StringBuilder text = new StringBuilder();
    for (int index = 0; index < GROUPS; index++) {
      if (index == start) {
        text.append("::");
        index = end - 1;
      } else {
        text.append(index == 0 || index == end ? "" : ":")
            .append(Integer.toHexString(address.group(index)));
      }
    }
    return text.toString();
  }

  /** Where the longest run of two or more zero groups starts, the first of them; or -1. */
  private static int longestZeros(IpAddress address) {
    int longest = -1;
    int length = 1;
    for (int index = 0; index < GROUPS; index++) {
      int end = zerosEnd(address, index);
      if (end - index > length) {
        longest = index;
        length = end - index;
      }
    }
    return longest;
  }

  private static int zerosEnd(IpAddress address, int start) {
    int end = start;
    while (end < GROUPS && address.group(end) == 0) {
      end++;
    }
    return end;
  }
}
