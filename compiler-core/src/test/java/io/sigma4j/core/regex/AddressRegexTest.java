package io.sigma4j.core.regex;

import static org.assertj.core.api.Assertions.assertThat;

import io.sigma4j.core.value.CidrParse;
import io.sigma4j.core.value.CidrRange;
import io.sigma4j.core.value.IpAddress;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Expressions and patterns accept the canonical text of an address if it is in the range. */
class AddressRegexTest {

  private static CidrRange range(String text) {
    return ((CidrParse.Parsed) CidrRange.parse(text)).range();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "10.0.0.0/8",
        "172.16.0.0/12",
        "10.1.2.128/25",
        "0.0.0.0/0",
        "1.2.3.4/32",
        "9.96.0.0/11",
        "fc00::/7",
        "fe80::/10",
        "2001:db80::/28",
        "2001:db8::/32",
        "2001:db8::/48",
        "2001:db8::/64",
        "::/16",
        "::/32",
        "2001::/16",
        "2001:0:8000::/36",
        "::/0"
      })
  void agreesWithTheRange(String text) {
    CidrRange range = range(text);
    Random random = new Random(7);
    for (int round = 0; round < 3000; round++) {
      IpAddress address = near(range, random);
      String canonical = address.toString();
      assertThat(IpAddress.parse(canonical)).hasValue(address);
      AddressRegex.of(range)
          .ifPresent(
              regex ->
                  assertThat(
                          Pattern.compile(JavaRegexPrinter.print(regex)).matcher(canonical).find())
                      .as(canonical)
                      .isEqualTo(range.contains(address)));
      range
          .wildcardPatterns(64)
          .ifPresent(
              patterns ->
                  assertThat(patterns.stream().anyMatch(pattern -> matches(pattern, canonical)))
                      .as(canonical)
                      .isEqualTo(range.contains(address)));
    }
  }

  @Test
  void zerosMayHideAPrefix() {
    assertThat(AddressRegex.of(range("2001:db8::/32"))).isEmpty();
  }

  /** An address of the range with some parts changed, often to zero. */
  private static IpAddress near(CidrRange range, Random random) {
    IpAddress first = range.first();
    return first.family() == IpAddress.Family.IPV4
        ? new IpAddress(first.family(), 0, changed(first.low(), random, 8) & 0xffff_ffffL)
        : new IpAddress(
            first.family(), changed(first.high(), random, 16), changed(first.low(), random, 16));
  }

  private static long changed(long bits, Random random, int width) {
    long changed = bits;
    for (int shift = 0; shift < 64; shift += width) {
      long part = ((1L << width) - 1) << shift;
      switch (random.nextInt(4)) {
        case 0 -> changed &= ~part;
        case 1 -> changed ^= random.nextLong() & part;
        case 2 -> changed ^= 1L << (shift + random.nextInt(width));
        default -> {}
      }
    }
    return changed;
  }

  private static boolean matches(String pattern, String text) {
    StringBuilder regex = new StringBuilder();
    for (String part : List.of(pattern.split("", -1))) {
      regex.append(part.equals("*") ? ".*" : Pattern.quote(part));
    }
    return text.matches(regex.toString());
  }
}
