package io.sigma4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {

  @Test
  void readsEveryKindOfValue() {
    assertThat(Json.read(" {\"a\" : [1, -2.5e3, \"x\", true, false, null, {}, []]} "))
        .isEqualTo(
            Map.of(
                "a",
                List.of(
                    new BigDecimal("1"),
                    new BigDecimal("-2.5e3"),
                    "x",
                    true,
                    false,
                    JsonNull.NULL,
                    Map.of(),
                    List.of())));
  }

  @Test
  void decodesEscapes() {
    assertThat(Json.read("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e4\\uD83D\\ude00\""))
        .isEqualTo("\"\\/\b\f\n\r\tä😀");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "[1,]",
        "{\"a\":1,}",
        "{\"a\":1,\"a\":2}",
        "\"a",
        "\"\\x\"",
        "\"\\u12g4\"",
        "\"a\nb\"",
        "01",
        "1.",
        "+1",
        ".5",
        "1e",
        "-",
        "nul",
        "True",
        "1 2",
        "'a'",
        "{a:1}",
        "NaN"
      })
  void refusesWhatIsNotJson(String text) {
    assertThatThrownBy(() -> Json.read(text)).isInstanceOf(JsonException.class);
  }

  @Test
  void refusesDeepNesting() {
    assertThatThrownBy(() -> Json.read("[".repeat(100_000))).isInstanceOf(JsonException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{}", "[]", "{\"a\":[1,2.50,\"x\\\\\\\"\\u000a\",true,null],\"b\":{\"c\":\"ä\"}}"})
  void writesWhatItReads(String text) {
    assertThat(Json.write(Json.read(text))).isEqualTo(text);
  }
}
