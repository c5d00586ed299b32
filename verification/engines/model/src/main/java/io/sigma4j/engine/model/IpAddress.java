package io.sigma4j.engine.model;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** An IPv4 or IPv6 address; both are kept as 16 bytes, IPv4 as IPv4-mapped IPv6. */
public final class IpAddress implements Comparable<IpAddress> {

  private static final Pattern OCTET = Pattern.compile("25[0-5]|2[0-4]\\d|1?\\d?\\d");
  private static final Pattern GROUP = Pattern.compile("[0-9a-fA-F]{1,4}");

  private final byte[] bytes;
  private final boolean v4;

  private IpAddress(byte[] bytes, boolean v4) {
    this.bytes = bytes;
    this.v4 = v4;
  }

  /** Reads an address; empty if the text is something else. */
  public static Optional<IpAddress> parse(String text) {
    return text.indexOf(':') < 0
        ? ipv4(text).map(IpAddress::mapped)
        : ipv6(text).map(bytes -> new IpAddress(bytes, false));
  }

  boolean isV4() {
    return v4;
  }

  byte[] bytes() {
    return bytes.clone();
  }

  private static IpAddress mapped(byte[] octets) {
    byte[] bytes = new byte[16];
    bytes[10] = (byte) 0xff;
    bytes[11] = (byte) 0xff;
    System.arraycopy(octets, 0, bytes, 12, 4);
    return new IpAddress(bytes, true);
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
      return groups(text).filter(address -> address.length == 16);
    }
    Optional<byte[]> head = groups(text.substring(0, gap));
    Optional<byte[]> tail = groups(text.substring(gap + 2));
    if (head.isEmpty() || tail.isEmpty() || head.get().length + tail.get().length > 14) {
      return Optional.empty();
    }
    byte[] address = new byte[16];
    System.arraycopy(head.get(), 0, address, 0, head.get().length);
    System.arraycopy(tail.get(), 0, address, 16 - tail.get().length, tail.get().length);
    return Optional.of(address);
  }

  /** Reads groups separated by single colons; the last may be an IPv4 address. */
  private static Optional<byte[]> groups(String text) {
    if (text.isEmpty()) {
      return Optional.of(new byte[0]);
    }
    String[] groups = text.split(":", -1);
    byte[] address = new byte[groups.length * 2 + 2];
    int length = 0;
    for (int i = 0; i < groups.length; i++) {
      Optional<byte[]> embedded = i == groups.length - 1 ? ipv4(groups[i]) : Optional.empty();
      if (embedded.isPresent()) {
        System.arraycopy(embedded.get(), 0, address, length, 4);
        length += 4;
      } else if (GROUP.matcher(groups[i]).matches()) {
        int group = Integer.parseInt(groups[i], 16);
        address[length++] = (byte) (group >> 8);
        address[length++] = (byte) group;
      } else {
        return Optional.empty();
      }
    }
    return Optional.of(Arrays.copyOf(address, length));
  }

  @Override
  public int compareTo(IpAddress other) {
    return Arrays.compareUnsigned(bytes, other.bytes);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof IpAddress address && Arrays.equals(bytes, address.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    StringBuilder out = new StringBuilder();
    for (int i = v4 ? 12 : 0; i < 16; i += v4 ? 1 : 2) {
      if (!out.isEmpty()) {
        out.append(v4 ? '.' : ':');
      }
      int high = bytes[i] & 0xff;
      out.append(v4 ? "" + high : Integer.toHexString((high << 8) | (bytes[i + 1] & 0xff)));
    }
    return out.toString();
  }
}
