package io.sigma4j.engine.spl;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An IPv4 or IPv6 subnet. */
final class Cidr {

  private static final Pattern OCTET = Pattern.compile("25[0-5]|2[0-4]\\d|1?\\d?\\d");
  private static final Pattern GROUP = Pattern.compile("[0-9a-fA-F]{1,4}");
  private static final Pattern NOTATION = Pattern.compile("([0-9a-fA-F:.]+)/(\\d{1,3})");

  private final byte[] network;
  private final int prefix;

  private Cidr(byte[] network, int prefix) {
    this.network = network;
    this.prefix = prefix;
  }

  /** Reads {@code address/prefix}; empty if the text is something else. */
  static Optional<Cidr> parse(String text) {
    Matcher notation = NOTATION.matcher(text);
    if (!notation.matches()) {
      return Optional.empty();
    }
    int prefix = Integer.parseInt(notation.group(2));
    return address(notation.group(1))
        .filter(address -> prefix <= address.length * 8)
        .map(address -> new Cidr(address, prefix));
  }

  /** Whether the text is an address of the same family inside the subnet. */
  boolean contains(String text) {
    return address(text).filter(this::contains).isPresent();
  }

  private boolean contains(byte[] address) {
    if (address.length != network.length) {
      return false;
    }
    for (int bit = 0; bit < prefix; bit++) {
      int mask = 0x80 >> (bit % 8);
      if ((address[bit / 8] & mask) != (network[bit / 8] & mask)) {
        return false;
      }
    }
    return true;
  }

  private static Optional<byte[]> address(String text) {
    return text.indexOf(':') < 0 ? ipv4(text) : ipv6(text);
  }

  private static Optional<byte[]> ipv4(String text) {
    String[] octets = text.split("\\.", -1);
    if (octets.length != 4) {
      return Optional.empty();
    }
    byte[] address = new byte[4];
    for (int i = 0; i < 4; i++) {
      if (!OCTET.matcher(octets[i]).matches()) {
        return Optional.empty();
      }
      address[i] = (byte) Integer.parseInt(octets[i]);
    }
    return Optional.of(address);
  }

  private static Optional<byte[]> ipv6(String text) {
    int gap = text.indexOf("::");
    if (gap < 0) {
      return groups(text).filter(bytes -> bytes.length == 16);
    }
    Optional<byte[]> head = groups(text.substring(0, gap));
    Optional<byte[]> tail = groups(text.substring(gap + 2));
    if (head.isEmpty() || tail.isEmpty() || head.get().length + tail.get().length > 14) {
      return Optional.empty();
    }
    byte[] address = new byte[16];
    System.arraycopy(head.get(), 0, address, 0, head.get().length);
    int start = 16 - tail.get().length;
    System.arraycopy(tail.get(), 0, address, start, tail.get().length);
    return Optional.of(address);
  }

  /** Reads groups separated by single colons; the last may be an IPv4 address. */
  private static Optional<byte[]> groups(String text) {
    if (text.isEmpty()) {
      return Optional.of(new byte[0]);
    }
    String[] groups = text.split(":", -1);
    byte[] bytes = new byte[groups.length * 2 + 2];
    int length = 0;
    for (int i = 0; i < groups.length; i++) {
      Optional<byte[]> embedded = i == groups.length - 1 ? ipv4(groups[i]) : Optional.empty();
      if (embedded.isPresent()) {
        System.arraycopy(embedded.get(), 0, bytes, length, 4);
        length += 4;
      } else if (GROUP.matcher(groups[i]).matches()) {
        int group = Integer.parseInt(groups[i], 16);
        bytes[length++] = (byte) (group >> 8);
        bytes[length++] = (byte) group;
      } else {
        return Optional.empty();
      }
    }
    return Optional.of(Arrays.copyOf(bytes, length));
  }
}
