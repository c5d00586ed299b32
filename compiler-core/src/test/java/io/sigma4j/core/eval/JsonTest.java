package io.sigma4j.core.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {

  @Test
  void readsEveryKindOfValue() {
    Json.Result result =
        Json.read("{\"a\": [1, -2.5e1, true, null, \"x\\n\\u00e4\\\\\"], \"b\": {}}");
    assertThat(result.problem()).isEmpty();
    assertThat(result.value())
        .isEqualTo(
            Map.of(
                "a",
                Arrays.asList(new BigDecimal("1"), new BigDecimal("-2.5e1"), true, null, "x\nä\\"),
                "b",
                Map.of()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "[1,",
        "{\"a\"}",
        "tru",
        "1 2",
        "\"a",
        "\"\\x\"",
        "\"\\u00g0\"",
        "--1",
        "."
      })
  void refusesWhatIsNoJson(String text) {
    assertThat(Json.read(text).problem()).isPresent();
  }

  @Test
  void boundsNestingAndExponents() {
    assertThat(Json.read("[".repeat(100_000)).problem()).contains("nested too deeply");
    assertThat(Json.read("1e999999").problem()).isPresent();
  }

  @Property
  void neverThrows(@ForAll String text) {
    Json.Result result = Json.read(text);
    assertThat(result.offset()).isBetween(0, text.length());
  }

  @Property
  void readsWhatIsQuoted(@ForAll List<String> words) {
    StringBuilder json = new StringBuilder("[");
    for (String word : words) {
      json.append(json.length() > 1 ? "," : "").append('"');
      word.chars().forEach(c -> json.append(String.format("\\u%04x", c)));
      json.append('"');
    }
    assertThat(Json.read(json.append(']').toString()).value()).isEqualTo(words);
  }
}
