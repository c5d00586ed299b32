package io.sigma4j.core.regex;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Sizes that PCRE2 10.42 was asked about: it takes the first of each pair and not the second. */
class PcreSizeTest {

  private static Regex copies(Regex body, int count) {
    return new Regex.Repeat(body, count, count, Regex.Repeat.Mode.GREEDY);
  }

  private static boolean fits(Regex regex) {
    return PcreSize.of(regex) <= PcreSize.LIMIT;
  }

  @Test
  void aCharacterTakesTwoBytes() {
    assertThat(fits(Regex.literal("x".repeat(28_000)))).isTrue();
    assertThat(fits(Regex.literal("x".repeat(35_000)))).isFalse();
  }

  @Test
  void aRepeatedGroupTakesItsSizeEachTime() {
    Regex letters = Regex.sequence(List.of(Regex.literal("ab"), Regex.oneOf("cd")));
    assertThat(fits(copies(letters, 1_000))).isTrue();
    assertThat(fits(copies(letters, 2_000))).isFalse();
    assertThat(fits(copies(copies(copies(letters, 1_000), 1_000), 1_000))).isFalse();
  }

  @Test
  void aRepeatedCharacterKeepsItsCount() {
    assertThat(fits(copies(Regex.literal("a"), 60_000))).isTrue();
    assertThat(fits(copies(Regex.oneOf("ab"), 60_000))).isTrue();
  }
}
