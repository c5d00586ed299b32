package io.sigma4j.elastic.dsl;

import static org.assertj.core.api.Assertions.assertThat;

import io.sigma4j.core.backend.Query;
import io.sigma4j.core.diagnostic.DiagnosticCode;
import io.sigma4j.core.pipeline.FieldTypes;
import io.sigma4j.elastic.Snippet;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class DslBackendTest {

  private static final DslBackend DSL = new DslBackend();
  private static final Map<String, String> ONE_LINE = Map.of("indent", "0");

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "/dsl/tests.txt", delimiterString = " => ", quoteCharacter = '\u0007')
  void writesTests(String detection, String query) {
    assertThat(Snippet.text(Snippet.compile(DSL, detection, ONE_LINE))).isEqualTo(query);
  }

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(
      resources = "/dsl/conditions.txt",
      delimiterString = " => ",
      quoteCharacter = '\u0007')
  void writesConditions(String condition, String query) {
    assertThat(
            Snippet.text(
                Snippet.compile(
                    DSL,
                    "{A: 1}\n  b: {B: 2}\n  c: {C: 3}",
                    condition,
                    ONE_LINE,
                    FieldTypes.none())))
        .isEqualTo(query);
  }

  @Test
  void saysOnceThatTheIndexKeepsCase() {
    assertThat(Snippet.compile(DSL, "{A|cased: Ab, B|re: x}", Map.of()).losses())
        .extracting("code")
        .contains(DiagnosticCode.INDEX_KEEPS_CASE)
        .allMatch(DiagnosticCode.INDEX_KEEPS_CASE::equals);
    assertThat(Snippet.compile(DSL, "{A: Ab, B|re|i: x, Keyword|re: x}", Map.of()).losses())
        .isEmpty();
  }

  @Test
  void indents() {
    assertThat(Snippet.compile(DSL, "{A: 1}", Map.of()).value().map(Query::text))
        .hasValue(
            """
            {
              "query": {
                "term": {
                  "A": {
                    "value": 1
                  }
                }
              }
            }""");
  }
}
