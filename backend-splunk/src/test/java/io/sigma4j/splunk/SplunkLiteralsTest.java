package io.sigma4j.splunk;

import static org.assertj.core.api.Assertions.assertThat;

import io.sigma4j.testkit.Literal;
import io.sigma4j.testkit.LiteralKind;
import io.sigma4j.testkit.SplLiterals;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

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
        "../../x",
        "x\u00e9y",
        "\ud83d\ude00");
  }

  @ParameterizedTest
  @MethodSource("values")
  void readsBackWhatSearchSays(String value) {
    assertSaid(value, query("F", value));
  }

  @ParameterizedTest
  @MethodSource("values")
  void readsBackWhatWhereSays(String value) {
    assertSaid(value + "Q", query("F|cased", value + "Q"));
  }

  private static void assertSaid(String value, String query) {
    assertThat(SplLiterals.read(query)).anyMatch(literal -> says(literal, value));
  }

  private static boolean says(Literal literal, String value) {
    return literal.kind() == LiteralKind.REGEX
        ? Pattern.compile(literal.value()).matcher(value).find()
        : literal.value().equals(value);
  }

  @ParameterizedTest
  @ValueSource(strings = {"F: \"a\\nb\"", "F|cased: \"a\\tb\"", "F|re: \"a\\rb\""})
  void writesNoControlCharacter(String item) {
    assertThat(Compiled.item(item).query().chars()).noneMatch(Character::isISOControl);
  }

  private static String query(String key, String value) {
    return Compiled.item(key + ": '" + escaped(value) + "'").query();
  }

  /** As YAML and Sigma want it; none of the values has a wildcard. */
  private static String escaped(String value) {
    return value.replace("\\", "\\\\").replace("*", "\\*").replace("'", "''");
  }
}
