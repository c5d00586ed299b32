package io.sigma4j.elastic.esql;

import io.sigma4j.core.value.CidrRange;
import io.sigma4j.core.value.IpAddress;

/**
 * Ranges of addresses, which Elasticsearch holds as IPv6 throughout: an IPv4 address is one of
 * {@code ::ffff:0:0/96} there. So {@code ::/0} has all of IPv4 in it, and {@code to_ip} also reads
 * texts that are no address, such as {@code 10.1.2.3.4} (seen on 8.19).
 */
final class AddressRanges {

  private AddressRanges() {}

  private static boolean isVersion6(CidrRange range) {
    return range.first().family() == IpAddress.Family.IPV6;
  }

  /** An operator and a pattern that the texts of addresses of the range's family pass. */
  static String familyTest(CidrRange range) {
    return isVersion6(range) ? "like \"*:*\"" : "rlike \"([0-9]+\\\\.){3}[0-9]+\"";
  }

  /** Ranges with equal keys can be tested together. */
  static Object key(CidrRange range) {
    return isVersion6(range);
  }
}
