package io.sigma4j.core.value;

import io.sigma4j.core.value.CidrParse.Malformed;
import io.sigma4j.core.value.CidrParse.Parsed;
import java.util.List;
import java.util.Optional;

/**
 * All addresses that begin with the same bits.
 *
 * @param first the lowest address
 * @param prefix how many bits they have in common
 */
public record CidrRange(IpAddress first, int prefix) {

  public CidrRange {
    if (prefix < 0 || prefix > first.family().bits()) {
      throw new IllegalArgumentException("no prefix: " + prefix);
    }
    if (!first.equals(first.first(prefix))) {
      throw new IllegalArgumentException("host bits set: " + first + "/" + prefix);
    }
  }

  /** The range that {@code text} writes as {@code address/prefix}, or as a lone address. */
  public static CidrParse parse(String text) {
    int slash = text.indexOf('/');
    String addressText = slash < 0 ? text : text.substring(0, slash);
    Optional<IpAddress> address = IpAddress.parse(addressText);
    if (address.isEmpty()) {
      return new Malformed(
          "`" + addressText + "` is no IP address",
          Optional.of("write a range such as `10.0.0.0/8` or `2001:db8::/32`"));
    }
    return slash < 0
        ? new Parsed(new CidrRange(address.get(), address.get().family().bits()))
        : parse(address.get(), text.substring(slash + 1));
  }

  private static CidrParse parse(IpAddress address, String prefixText) {
    int bits = address.family().bits();
    int prefix = number(prefixText);
    if (prefix < 0 || prefix > bits) {
      return new Malformed(
          "`/" + prefixText + "` is no prefix of such an address",
          Optional.of("write a number of bits from 0 to " + bits));
    }
    IpAddress first = address.first(prefix);
    return first.equals(address)
        ? new Parsed(new CidrRange(first, prefix))
        : new Malformed(
            "`" + address + "/" + prefix + "` has bits set after its first " + prefix,
            Optional.of(
                "write `"
                    + first
                    + "/"
                    + prefix
                    + "` for the range, or `"
                    + address
                    + "` for the one address"));
  }

  private static int number(String text) {
    boolean digits = text.chars().allMatch(digit -> digit >= '0' && digit <= '9');
    return digits && !text.isEmpty() && text.length() <= 3 ? Integer.parseInt(text) : -1;
  }

  /** The highest address. */
  public IpAddress last() {
    return first.last(prefix);
  }

  /** Whether {@code text} spells an address of this range; other text does not. */
  public boolean contains(String text) {
    return IpAddress.parse(text).filter(this::contains).isPresent();
  }

  /** Whether {@code address} is in this range; one of the other family is not. */
  public boolean contains(IpAddress address) {
    return address.family() == first.family() && address.first(prefix).equals(first);
  }

  /**
   * Sigma texts with wildcards, {@code limit} at most, that together match the canonical text of
   * every address in this range and of no other address; empty if there are no such texts.
   */
  public Optional<List<String>> wildcardPatterns(int limit) {
    return CidrPatterns.of(this, limit);
  }

  /** The canonical text, with the prefix. */
  @Override
  public String toString() {
    return first + "/" + prefix;
  }
}
