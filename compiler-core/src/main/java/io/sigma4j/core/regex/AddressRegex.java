package io.sigma4j.core.regex;

import io.sigma4j.core.value.CidrRange;
import io.sigma4j.core.value.IpAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An address range as an expression over the canonical text of addresses. */
public final class AddressRegex {

  private static final int OCTETS = 4;
  private static final int OCTET_BITS = 8;
  private static final int GROUP_BITS = 16;
  private static final int DIGITS = 4;
  private static final int SMALLEST_OF_FOUR_DIGITS = 0x1000;
  private static final int LONGEST_IPV6_PREFIX = 7 * GROUP_BITS;

  private AddressRegex() {}

  /**
   * What the whole text of an address in {@code range} matches, and no other canonical text; empty
   * where {@code ::} may hide a part of the prefix.
   */
  public static Optional<Regex> of(CidrRange range) {
    return switch (range.first().family()) {
      case IPV4 -> Optional.of(octets(range));
      case IPV6 -> groups(range);
    };
  }

  private static Regex octets(CidrRange range) {
    List<Regex> parts = new ArrayList<>();
    for (int index = 0; index < OCTETS; index++) {
      if (index > 0) {
        parts.add(Regex.literal("."));
      }
      parts.add(decimal(octet(range.first(), index), octet(range.last(), index)));
    }
    return Regex.wholeValue(Regex.sequence(parts));
  }

  private static int octet(IpAddress address, int index) {
    return (int) (address.low() >>> (OCTET_BITS * (OCTETS - 1 - index))) & 0xff;
  }

  /** The numbers from {@code low} to {@code high}, ten by ten. */
  private static Regex decimal(int low, int high) {
    List<Regex> tens = new ArrayList<>();
    for (int ten = low / 10; ten <= high / 10; ten++) {
      int first = Math.max(low, ten * 10) % 10;
      int last = Math.min(high, ten * 10 + 9) % 10;
      tens.add(
          Regex.sequence(
              Regex.literal(ten == 0 ? "" : Integer.toString(ten)),
              Regex.oneOf(CharacterSet.range('0' + first, '0' + last))));
    }
    return Regex.alternation(tens);
  }

  /** {@code fc00::/7 -> f[cd][0-9a-f][0-9a-f]:.*}, if each group of the prefix has four digits. */
  private static Optional<Regex> groups(CidrRange range) {
    int groups = (range.prefix() + GROUP_BITS - 1) / GROUP_BITS;
    if (range.prefix() == 0 || range.prefix() > LONGEST_IPV6_PREFIX) {
      return Optional.empty();
    }
    List<Regex> parts = new ArrayList<>();
    for (int index = 0; index < groups; index++) {
      int low = group(range.first(), index);
      if (low < SMALLEST_OF_FOUR_DIGITS) {
        return Optional.empty();
      }
      parts.addAll(hexadecimal(low, group(range.last(), index)));
      parts.add(Regex.literal(":"));
    }
    parts.add(Regex.anything());
    return Optional.of(Regex.wholeValue(Regex.sequence(parts)));
  }

  private static int group(IpAddress address, int index) {
    long half = index < 4 ? address.high() : address.low();
    return (int) (half >>> (GROUP_BITS * (3 - index % 4))) & 0xffff;
  }

  /** Digit by digit, since the ends of a range of a prefix differ in trailing bits only. */
  private static List<Regex> hexadecimal(int low, int high) {
    List<Regex> digits = new ArrayList<>();
    for (int shift = 4 * (DIGITS - 1); shift >= 0; shift -= 4) {
      CharacterSet.Builder choices = CharacterSet.builder();
      for (int digit = (low >>> shift) & 0xf; digit <= ((high >>> shift) & 0xf); digit++) {
        choices.add(Character.forDigit(digit, 16));
      }
      digits.add(Regex.oneOf(choices.build()));
    }
    return digits;
  }
}
