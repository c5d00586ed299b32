package io.sigma4j.core.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Spells an address range as texts with wildcards. */
final class CidrPatterns {

  private static final int OCTET = 8;
  private static final int GROUP = 16;
  private static final int LAST_GROUP = 7;

  private final CidrRange range;
  private final IpAddress first;
  private final int limit;

  private CidrPatterns(CidrRange range, int limit) {
    this.range = range;
    this.first = range.first();
    this.limit = limit;
  }

  static Optional<List<String>> of(CidrRange range, int limit) {
    CidrPatterns patterns = new CidrPatterns(range, limit);
    return patterns.patterns().filter(texts -> texts.size() <= limit);
  }

  private Optional<List<String>> patterns() {
    int free = first.family().bits() - range.prefix();
    if (free < 31
        && 1 << free <= Math.min(limit, 1 << OCTET)
        && (free < OCTET || first.family() == IpAddress.Family.IPV6)) {
      return Optional.of(addresses());
    }
    return first.family() == IpAddress.Family.IPV4 ? Optional.of(octets()) : groups();
  }

  private List<String> addresses() {
    List<String> texts = new ArrayList<>();
    IpAddress last = range.last();
    for (IpAddress address = first; !address.equals(last); address = address.next()) {
      texts.add(address.toString());
    }
    texts.add(last.toString());
    return texts;
  }

  /** {@code 172.16.0.0/12 -> 172.16.*, 172.17.*, ... 172.31.*} */
  private List<String> octets() {
    int whole = Math.max((range.prefix() + OCTET - 1) / OCTET, 1);
    IpAddress last = range.last();
    StringBuilder common = new StringBuilder();
    for (int index = 0; index < whole - 1; index++) {
      common.append(first.octet(index)).append('.');
    }
    List<String> texts = new ArrayList<>();
    for (int octet = first.octet(whole - 1); octet <= last.octet(whole - 1); octet++) {
      texts.add(common.toString() + octet + (whole == 4 ? "" : ".*"));
    }
    return texts;
  }

  /**
   * Canonical text writes the groups of a prefix as they are, unless zeros at the end of the prefix
   * are part of the run that {@code ::} stands for. That run has two groups at least, so that it
   * tells nothing about a third one; and what follows it can't be counted from the left.
   */
  private Optional<List<String>> groups() {
    if (range.prefix() == 0) {
      return Optional.of(List.of("*:*"));
    }
    int whole = range.prefix() / GROUP;
    int trailing = trailingZeros(whole);
    boolean partial = range.prefix() % GROUP != 0;
    if (runInside(whole - trailing) || (partial ? trailing > 1 : trailing > 2)) {
      return Optional.empty();
    }
    return partial ? partialGroup(whole) : Optional.of(wholeGroups(whole, trailing));
  }

  private List<String> wholeGroups(int whole, int trailing) {
    List<String> texts = new ArrayList<>();
    texts.add(text(whole) + ":*");
    if (trailing > 0) {
      texts.add(text(whole - trailing) + "::*");
    }
    return texts;
  }

  /**
   * {@code fe80::/10 -> fe80:*, fe81:*, ... febf:*}; a {@code ?} for a digit would also match the
   * colon of a shorter group.
   */
  private Optional<List<String>> partialGroup(int whole) {
    int low = first.group(whole);
    int high = range.last().group(whole);
    if (low == 0 || whole == LAST_GROUP || high - low >= limit) {
      return Optional.empty();
    }
    String common = whole == 0 ? "" : text(whole) + ":";
    List<String> texts = new ArrayList<>();
    for (int group = low; group <= high; group++) {
      texts.add(common + Integer.toHexString(group) + ":*");
    }
    return Optional.of(texts);
  }

  private String text(int groups) {
    StringBuilder text = new StringBuilder();
    for (int index = 0; index < groups; index++) {
      text.append(index == 0 ? "" : ":").append(Integer.toHexString(first.group(index)));
    }
    return text.toString();
  }

  private int trailingZeros(int whole) {
    int zeros = 0;
    while (zeros < whole && first.group(whole - 1 - zeros) == 0) {
      zeros++;
    }
    return zeros;
  }

  /** Whether two zero groups stand side by side among the first {@code groups}. */
  private boolean runInside(int groups) {
    for (int index = 1; index < groups; index++) {
      if (first.group(index - 1) == 0 && first.group(index) == 0) {
        return true;
      }
    }
    return false;
  }
}
