package io.sigma4j.testkit.events;

import io.sigma4j.core.value.IpAddress;
import java.util.Optional;

/** The neighbours of addresses. */
final class Addresses {

  private static final long LAST_V4 = 0xffff_ffffL;

  private Addresses() {}

  static Optional<IpAddress> next(IpAddress address) {
    boolean isLast =
        isV4(address) ? address.low() == LAST_V4 : address.low() == -1 && address.high() == -1;
    long carry = !isV4(address) && address.low() == -1 ? 1 : 0;
    return isLast
        ? Optional.empty()
        : Optional.of(new IpAddress(address.family(), address.high() + carry, address.low() + 1));
  }

  static Optional<IpAddress> previous(IpAddress address) {
    boolean isFirst = address.low() == 0 && address.high() == 0;
    long borrow = address.low() == 0 ? 1 : 0;
    return isFirst
        ? Optional.empty()
        : Optional.of(new IpAddress(address.family(), address.high() - borrow, address.low() - 1));
  }

  static boolean isV4(IpAddress address) {
    return address.family() == IpAddress.Family.IPV4;
  }
}
