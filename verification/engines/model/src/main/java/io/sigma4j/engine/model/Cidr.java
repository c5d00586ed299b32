package io.sigma4j.engine.model;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A block of addresses; the bits of the address after the prefix do not count.
 *
 * @param network an address in it
 * @param prefix how many of the 128 bits count
 */
public record Cidr(IpAddress network, int prefix) {

  private static final Pattern NOTATION = Pattern.compile("([0-9a-fA-F:.]+)/(\\d{1,3})");

  /** Reads {@code address/prefix}; empty if the text is something else. */
  public static Optional<Cidr> parse(String text) {
    Matcher notation = NOTATION.matcher(text);
    if (!notation.matches()) {
      return Optional.empty();
    }
    int prefix = Integer.parseInt(notation.group(2));
    return IpAddress.parse(notation.group(1))
        .filter(address -> prefix <= (address.isV4() ? 32 : 128))
        .map(address -> new Cidr(address, address.isV4() ? prefix + 96 : prefix));
  }

  /** Whether the text is an address of the same family in it. */
  public boolean containsOfItsFamily(String text) {
    return IpAddress.parse(text)
        .filter(address -> address.isV4() == network.isV4() && contains(address))
        .isPresent();
  }

  /** Whether it is in the block; an IPv4 address is its IPv4-mapped IPv6 address, too. */
  public boolean contains(IpAddress address) {
    byte[] left = network.bytes();
    byte[] right = address.bytes();
    for (int bit = 0; bit < prefix; bit++) {
      int mask = 0x80 >> (bit % 8);
      if ((left[bit / 8] & mask) != (right[bit / 8] & mask)) {
        return false;
      }
    }
    return true;
  }
}
