package io.sigma4j.core.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class Base64TextTest {

  @Test
  void encodesWithPadding() {
    assertThat(Base64Text.encode("ab".getBytes(StandardCharsets.UTF_8))).isEqualTo("YWI=");
  }

  @Test
  void marksTheByteOrderOfUtf16() {
    assertThat(Base64Text.encode(Encoding.UTF_16.bytes("a"))).isEqualTo("//5hAA==");
    assertThat(Base64Text.encode(Encoding.UTF_16LE.bytes("a"))).isEqualTo("YQA=");
    assertThat(Base64Text.encode(Encoding.UTF_16BE.bytes("a"))).isEqualTo("AGE=");
  }

  @Test
  void hasAVariantForEachOffset() {
    byte[] bytes = "/bin/sh".getBytes(StandardCharsets.UTF_8);
    assertThat(Base64Text.offsets(bytes)).containsExactly("L2Jpbi9za", "9iaW4vc2", "vYmluL3No");
  }

  @Test
  void saysNothingOfTextsThatAreTooShort() {
    assertThat(Base64Text.offsets(new byte[0])).isEmpty();
    assertThat(Base64Text.offsets(new byte[1])).isEmpty();
    assertThat(Base64Text.offsets(new byte[2])).hasSize(3);
  }

  /** Wherever the bytes stand in something longer, one of the variants is in its encoding. */
  @Property
  void findsTheBytesInsideAnything(
      @ForAll @Size(min = 2, max = 12) byte[] needle,
      @ForAll @Size(max = 7) byte[] before,
      @ForAll @IntRange(max = 7) int after) {
    byte[] whole = new byte[before.length + needle.length + after];
    System.arraycopy(before, 0, whole, 0, before.length);
    System.arraycopy(needle, 0, whole, before.length, needle.length);
    String encoded = Base64.getEncoder().encodeToString(whole);
    assertThat(encoded).contains(Base64Text.offsets(needle).get(before.length % 3));
  }
}
