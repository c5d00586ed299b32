package io.sigma4j.engine.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.sigma4j.engine.model.Json.JsonNull;
import io.sigma4j.engine.model.Json.JsonNumber;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class JsonTest {

  @Test
  void keepsTheSpellingOfNumbers() {
    assertThat(
            Json.parseObject(" {\"a\": [1.50, -2e3, true, null], \"b\":{\"c\":\"\\u00e4\\n\"}} "))
        .isEqualTo(
            Map.of(
                "a",
                List.of(new JsonNumber("1.50"), new JsonNumber("-2e3"), true, JsonNull.NULL),
                "b",
                Map.of("c", "ä\n")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "{",
        "{} {}",
        "{\"a\":1,}",
        "{\"a\":01}",
        "{\"a\":1,\"a\":2}",
        "{\"a\":\"\n\"}",
        "{\"a\":\"\\x\"}",
        "{\"a\":\"\\u12\"}",
        "{'a':1}",
        "{\"a\":nul}",
        "{\"a\" 1}"
      })
  void otherTextIsNoObject(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Json.parseObject(text))
        .withMessageStartingWith("JSON at offset ");
  }
}
