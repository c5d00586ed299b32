package io.sigma4j.core.value;

import static org.assertj.core.api.Assertions.assertThat;

import io.sigma4j.core.value.CidrParse.Malformed;
import io.sigma4j.core.value.CidrParse.Parsed;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CidrRangeTest {

  private static CidrRange range(String text) {
    return ((Parsed) CidrRange.parse(text)).range();
  }

  @ParameterizedTest
  @CsvSource({
    "10.0.0.0/8, 10.0.0.0, 10.255.255.255",
    "0.0.0.0/0, 0.0.0.0, 255.255.255.255",
    "192.168.1.7, 192.168.1.7, 192.168.1.7",
    "172.16.0.0/12, 172.16.0.0, 172.31.255.255",
    "fe80::/10, fe80::, febf:ffff:ffff:ffff:ffff:ffff:ffff:ffff",
    "::1, ::1, ::1",
    "2001:DB8:0:0:1:0:0:1, 2001:db8::1:0:0:1, 2001:db8::1:0:0:1",
    "::ffff:1.2.3.4/128, ::ffff:1.2.3.4, ::ffff:1.2.3.4",
    "::/0, ::, ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff",
  })
  void readsRanges(String text, String first, String last) {
    assertThat(range(text).first()).hasToString(first);
    assertThat(range(text).last()).hasToString(last);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "10.0.0",
        "10.0.0.0.0",
        "10.0.0.256",
        "010.0.0.1",
        "10.0.0.1/33",
        "10.0.0.0/",
        "::/129",
        ":",
        ":::",
        "1::2::3",
        "1:2:3:4:5:6:7",
        "1:2:3:4:5:6:7:8:9",
        "12345::",
        "fe80::1%eth0",
        "1:2:3:4:5:6:7:8::",
        "::1.2.3",
        "1:",
        "10.0.0.0/8/8",
        "10.0.0.0/-1",
        "g::"
      })
  void refusesOtherText(String text) {
    assertThat(CidrRange.parse(text)).isInstanceOf(Malformed.class);
  }

  @Test
  void hostBitsAreRefusedWithTheRange() {
    assertThat(CidrRange.parse("10.1.2.3/8"))
        .isInstanceOfSatisfying(
            Malformed.class,
            malformed ->
                assertThat(malformed.help())
                    .hasValue(
                        "write `10.0.0.0/8` for the range, or `10.1.2.3` for the one address"));
  }

  @ParameterizedTest
  @CsvSource({
    "10.0.0.0/8, 10.1.2.3, true",
    "10.0.0.0/8, 11.0.0.0, false",
    "10.0.0.0/8, ::ffff:10.1.2.3, false",
    "10.0.0.0/8, 10.foo, false",
    "fe80::/10, FE80::1, true",
    "fe80::/10, fec0::1, false",
    "::/0, 10.0.0.1, false",
  })
  void containsAddresses(String range, String address, boolean expected) {
    assertThat(range(range).contains(address)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "10.0.0.0/8, 10.*",
    "192.168.0.0/16, 192.168.*",
    "10.1.2.0/24, 10.1.2.*",
    "10.1.2.4/31, 10.1.2.4 10.1.2.5",
    "172.16.0.0/14, 172.16.* 172.17.* 172.18.* 172.19.*",
    "2001:db8::/32, 2001:db8:*",
    "2001:db8::/48, 2001:db8:0:* 2001:db8::*",
    "2001:db8::/64, 2001:db8:0:0:* 2001:db8::*",
    "::1, ::1",
    "::/0, *:*",
    "fe80::/14, fe80:* fe81:* fe82:* fe83:*",
  })
  void spellsPatterns(String range, String patterns) {
    assertThat(range(range).wildcardPatterns(64)).hasValue(List.of(patterns.split(" ")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"fe80::/64", "fc00::/7", "2001:0:0:1::/64", "::ffff:0:0/96", "0.0.0.0/0"})
  void hasNoExactPatterns(String range) {
    assertThat(range(range).wildcardPatterns(64)).isEmpty();
  }
}
