package io.sigma4j.kql;

import static org.assertj.core.api.Assertions.assertThat;

import io.sigma4j.testkit.KqlLiterals;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class KqlLiteralsTest {

  static Stream<String> texts() {
    return Stream.of(
        "",
        "\\",
        "\"",
        "\\\"",
        "a\" or true //",
        "'",
        "@\"",
        "```",
        "line\nbreak\r\n\t",
        "\u0000\u0007\u007f\u0085\u2028\u2029",
        "größe 日本 😀",
        "C:\\Windows\\",
        "\\u0041");
  }

  @ParameterizedTest
  @MethodSource("texts")
  void textsStayInTheirLiterals(String text) {
    StringBuilder out = new StringBuilder();
    assertThat(KqlText.QUOTED.write(text, out)).isEmpty();
    assertThat(KqlLiterals.read("F == " + out))
        .singleElement()
        .satisfies(literal -> assertThat(literal.value()).isEqualTo(text));
    assertThat(out.chars()).noneMatch(c -> c < ' ');
  }

  @ParameterizedTest
  @MethodSource("texts")
  void regularExpressionsStayInTheirLiterals(String text) {
    StringBuilder out = new StringBuilder();
    assertThat(KqlText.writeRegex(text, out)).isEmpty();
    assertThat(KqlLiterals.read("F matches regex " + out))
        .singleElement()
        .satisfies(literal -> assertThat(literal.value()).isEqualTo(text));
    assertThat(out.chars()).noneMatch(c -> c < ' ');
  }

  @ParameterizedTest
  @MethodSource("texts")
  void namesStayInTheirBrackets(String text) {
    for (KqlNames names : KqlNames.values()) {
      StringBuilder out = new StringBuilder();
      assertThat(names.write(text, out)).isEmpty();
      assertThat(KqlLiterals.read("isempty(" + out + ")")).isEmpty();
    }
  }

  @Test
  void loneSurrogatesAreRefused() {
    IntStream.of(0xd800, 0xdbff, 0xdc00, 0xdfff)
        .mapToObj(c -> "a" + (char) c + "b")
        .forEach(
            text -> {
              assertThat(KqlText.QUOTED.write(text, new StringBuilder())).isPresent();
              assertThat(KqlText.writeRegex(text, new StringBuilder())).isPresent();
              assertThat(KqlNames.FLAT.write(text, new StringBuilder())).isPresent();
            });
  }

  @Test
  void namesAreBareWhereTheyMayBe() {
    Stream.of("Image", "_ResourceId", "event", "Time", "src_ip", "count")
        .forEach(name -> assertThat(written(name)).isEqualTo(name));
    Stream.of("time", "where", "has", "@timestamp", "a b", "1a", "__id", "größe", "true")
        .forEach(name -> assertThat(written(name)).isEqualTo("['" + name + "']"));
  }

  private static String written(String name) {
    StringBuilder out = new StringBuilder();
    assertThat(KqlNames.FLAT.write(name, out)).isEmpty();
    return out.toString();
  }
}
