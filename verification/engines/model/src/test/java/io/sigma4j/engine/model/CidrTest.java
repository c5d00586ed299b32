package io.sigma4j.engine.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CidrTest {

  @ParameterizedTest
  @CsvSource({
    "10.0.0.0/8, 10.255.255.255, true, true",
    "10.0.0.0/8, 11.0.0.0, false, false",
    "10.1.2.3/8, 10.9.9.9, true, true",
    "fe80::/10, febf:ffff::1, true, true",
    "fe80::/10, fec0::, false, false",
    "2001:db8::/32, 2001:0DB8:0::1.2.3.4, true, true",
    "::/0, 10.0.0.1, true, false",
    "::ffff:10.0.0.0/104, 10.0.0.1, true, false",
    "0.0.0.0/0, ::ffff:10.0.0.1, true, false"
  })
  void containsAddresses(String block, String address, boolean contains, boolean ofItsFamily) {
    Cidr cidr = Cidr.parse(block).orElseThrow();
    assertThat(cidr.contains(IpAddress.parse(address).orElseThrow())).isEqualTo(contains);
    assertThat(cidr.containsOfItsFamily(address)).isEqualTo(ofItsFamily);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "10.0.0.0",
        "10.0.0.0/33",
        "::/129",
        "10.0.0/8",
        "10.0.0.0/-1",
        "10.0.0.0/8 ",
        "x/8",
        ":::/8",
        "1:2:3:4:5:6:7:8:9/8",
        "1:2:3:4:5:6:7::8/64",
        "10.0.0.256/8",
        "12345::/16"
      })
  void otherTextIsNoBlock(String text) {
    assertThat(Cidr.parse(text)).isEmpty();
  }
}
