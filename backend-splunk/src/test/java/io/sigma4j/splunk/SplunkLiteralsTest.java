package io.sigma4j.splunk;

import static org.assertj.core.api.Assertions.assertThat;

import io.sigma4j.testkit.LiteralKind;
import io.sigma4j.testkit.SplLiterals;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a rule says stays inside its literal. */
class SplunkLiteralsTest {

  static List<String> values() {
    return List.of(
        "x\" OR \"a",
        "x\") | delete",
        "\\",
        "\\\\",
        "\\\"",
        "a\\\" | where true()",
        "a|b",
        "a\\|b",
        "[ search index=* ]",
        "`macro`",
        "```",
        "$token$",
        "%",
        "'",
        "a,b (c) =d",
        "C:\\new\\table",
        "=cmd",
        "x\u00e9y",
        "\ud83d\ude00");
  }

  @ParameterizedTest
  @MethodSource("values")
  void readsBackFromSearch(String value) {
    assertThat(SplLiterals.read(query("F", value)).get(0).value())
        .isIn(value, value.replace("\\", "\\\\"), value.replace("\u00e9", "*"));
  }

  @ParameterizedTest
  @MethodSource("values")
  void readsBackFromWhere(String value) {
    String query = query("F|cased", value + "Q");
    if (query.contains("| where ")) {
      assertThat(SplLiterals.read(query))
          .anyMatch(
              literal ->
                  literal.kind() == LiteralKind.REGEX
                      ? Pattern.compile(literal.value()).matcher(value + "Q").find()
                      : literal.value().equals(value + "Q"));
    }
  }

  private static String query(String key, String value) {
    return Compiled.item(key + ": '" + escaped(value) + "'").query();
  }

  /** As YAML and Sigma want it; none of the values has a wildcard. */
  private static String escaped(String value) {
    return value.replace("\\", "\\\\").replace("*", "\\*").replace("'", "''");
  }
}
