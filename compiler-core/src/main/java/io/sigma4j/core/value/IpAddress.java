package io.sigma4j.core.value;

import java.util.Optional;

/**
 * An address of the Internet Protocol, as a number.
 *
 * <p>An IPv4 address and the IPv6 address it is mapped to ({@code ::ffff:10.0.0.1}) differ.
 *
 * @param high the first 64 bits of an IPv6 address, 0 for IPv4
 * @param low the last 64 bits of an IPv6 address, the 32 bits of an IPv4 address
 */
public record IpAddress(Family family, long high, long low) implements Comparable<IpAddress> {

  /** The version of the protocol. */
  public enum Family {
    IPV4(32),
    IPV6(128);

    private final int bits;

    Family(int bits) {
      this.bits = bits;
    }

    /** Length of an address. */
    public int bits() {
      return bits;
    }
  }

  /** The address that {@code text} spells; empty if it spells none. */
  public static Optional<IpAddress> parse(String text) {
    return text.indexOf(':') < 0 ? Ipv4Text.parse(text) : Ipv6Text.parse(text);
  }

  static IpAddress v4(long bits) {
    return new IpAddress(Family.IPV4, 0, bits);
  }

  static IpAddress v6(long high, long low) {
    return new IpAddress(Family.IPV6, high, low);
  }

  /** This address with all bits after the first {@code prefix} cleared. */
  IpAddress first(int prefix) {
    return family == Family.IPV4
        ? v4(low & mask(prefix + 32))
        : v6(high & mask(prefix), low & mask(prefix - 64));
  }

  /** This address with all bits after the first {@code prefix} set. */
  IpAddress last(int prefix) {
    return family == Family.IPV4
        ? v4(low | (~mask(prefix + 32) & 0xffff_ffffL))
        : v6(high | ~mask(prefix), low | ~mask(prefix - 64));
  }

  /** The next address; the last one has none. */
  IpAddress next() {
    return new IpAddress(family, low == -1 ? high + 1 : high, low + 1);
  }

  /** A number of 64 bits whose first {@code ones} are set. */
  private static long mask(int ones) {
    if (ones <= 0) {
      return 0;
    }
    return ones >= 64 ? -1 : -1L << (64 - ones);
  }

  /** The part of 16 bits, counted from 0, of an IPv6 address. */
  int group(int index) {
    long half = index < 4 ? high : low;
    return (int) (half >>> (48 - 16 * (index % 4))) & 0xffff;
  }

  /** The part of 8 bits, counted from 0, of an IPv4 address. */
  int octet(int index) {
    return (int) (low >>> (24 - 8 * index)) & 0xff;
  }

  @Override
  public int compareTo(IpAddress other) {
    int families = family.compareTo(other.family);
    if (families != 0) {
      return families;
    }
    int highs = Long.compareUnsigned(high, other.high);
    return highs != 0 ? highs : Long.compareUnsigned(low, other.low);
  }

  /** The one canonical text: dotted decimal, or RFC 5952. */
  @Override
  public String toString() {
    return family == Family.IPV4 ? Ipv4Text.of(this) : Ipv6Text.of(this);
  }
}
