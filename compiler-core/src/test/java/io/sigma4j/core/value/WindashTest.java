package io.sigma4j.core.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WindashTest {

  private static final String CHOICE = "[" + Windash.DASHES + "]";

  static List<List<String>> values() {
    return List.of(
        List.of("-q", CHOICE + " \"q\""),
        List.of("a -q", "\"a \" " + CHOICE + " \"q\""),
        List.of("a-q", "\"a-q\""),
        List.of("1/2", "\"1/2\""),
        List.of("x_-q", "\"x_-q\""),
        List.of("é-q", "\"é-q\""),
        List.of("--q", CHOICE + " " + CHOICE + " \"q\""),
        List.of("reg*-q", "\"reg\" * " + CHOICE + " \"q\""),
        List.of("\u2013q", CHOICE + " \"q\""),
        List.of("a -", "\"a \" " + CHOICE));
  }

  @ParameterizedTest
  @MethodSource("values")
  void variesDashesThatStartAFlag(List<String> value) {
    assertThat(Windash.apply(TextPattern.parse(value.get(0)))).hasToString(value.get(1));
  }
}
