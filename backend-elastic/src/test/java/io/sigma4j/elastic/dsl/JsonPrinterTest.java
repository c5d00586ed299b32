package io.sigma4j.elastic.dsl;

import static org.assertj.core.api.Assertions.assertThat;

import io.sigma4j.core.backend.QueryText;
import io.sigma4j.core.backend.Tracing;
import io.sigma4j.elastic.dsl.Json.Decimal;
import io.sigma4j.elastic.dsl.Json.Elements;
import io.sigma4j.elastic.dsl.Json.Members;
import io.sigma4j.elastic.dsl.Json.Text;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonPrinterTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a",
        "\"",
        "\\",
        "\\\\\"",
        "/",
        "\n\r\t\b\f\u0000\u001f",
        "\u007f\u0085\u2028\u2029",
        "\u00e4\ud83d\ude00"
      })
  void writesTextsThatReadTheSame(String text) {
    String json = print(Json.of(text, new Text(text)), 0);
    assertThat(io.sigma4j.testkit.Json.readObject(json)).isEqualTo(Map.of(text, text));
    assertThat(json).matches("[^\\p{Cntrl}\\u2028\\u2029]*");
  }

  @Test
  void escapesLoneSurrogates() {
    assertThat(print(new Text("\ud83d"), 0)).isEqualTo("\"\\ud83d\"");
    assertThat(print(new Text("a\ude00"), 0)).isEqualTo("\"a\\ude00\"");
  }

  @Test
  void writesEmptyContainersInOneLine() {
    assertThat(print(new Members(List.of()), 2)).isEqualTo("{}");
    assertThat(print(new Elements(List.of()), 2)).isEqualTo("[]");
  }

  @Test
  void indentsNestedValues() {
    Json json = Json.of("a", new Elements(List.of(new Decimal("1"), new Text("x"))));
    assertThat(print(json, 2))
        .isEqualTo(
            """
            {
              "a": [
                1,
                "x"
              ]
            }""");
    assertThat(print(json, 0)).isEqualTo("{\"a\":[1,\"x\"]}");
  }

  private static String print(Json json, int indent) {
    return JsonPrinter.print(json, indent, QueryText.of(Tracing.OFF)).text();
  }
}
