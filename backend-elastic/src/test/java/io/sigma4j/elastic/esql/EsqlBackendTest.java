package io.sigma4j.elastic.esql;

import static org.assertj.core.api.Assertions.assertThat;

import io.sigma4j.core.backend.Outcome;
import io.sigma4j.core.backend.Query;
import io.sigma4j.core.diagnostic.DiagnosticCode;
import io.sigma4j.core.pipeline.FieldKind;
import io.sigma4j.core.pipeline.FieldType;
import io.sigma4j.core.pipeline.FieldTypes;
import io.sigma4j.elastic.Snippet;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class EsqlBackendTest {

  private static final EsqlBackend ESQL = new EsqlBackend();

  private static final FieldTypes SEVERAL =
      FieldTypes.of(
          Map.of(
              "Tags", new FieldType(FieldKind.KEYWORD, true),
              "Ids", new FieldType(FieldKind.LONG, true)));

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(
      resources = "/esql/conditions.txt",
      delimiterString = " => ",
      quoteCharacter = '\u0007')
  void writes(String detection, String query) {
    assertThat(Snippet.text(Snippet.compile(ESQL, detection, Map.of()))).isEqualTo(query);
  }

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(
      resources = "/esql/several.txt",
      delimiterString = " => ",
      quoteCharacter = '\u0007')
  void looksIntoSeveralValues(String detection, String query) {
    Outcome<Query> outcome = Snippet.compile(ESQL, detection, "selection", Map.of(), SEVERAL);
    assertThat(Snippet.text(outcome)).isEqualTo(query);
  }

  @Test
  void readsTheIndexThatTheUserNames() {
    assertThat(Snippet.text(Snippet.compile(ESQL, "{Long: 1}", Map.of("index", "logs-*"))))
        .isEqualTo("from logs-* metadata _id, _index, _version | where Long == 1");
    assertThat(Snippet.text(Snippet.compile(ESQL, "{Long: 1}", Map.of("index", "a b|\""))))
        .isEqualTo("from \"a b|\\\"\" metadata _id, _index, _version | where Long == 1");
  }

  @Test
  void refusesAnIndexThatItCannotWrite() {
    assertThat(Snippet.text(Snippet.compile(ESQL, "{Long: 1}", Map.of("index", "a\ud800"))))
        .isEqualTo("- [SIG611]");
    assertThat(Snippet.text(Snippet.compile(ESQL, "{Long: 1}", Map.of("index", "metadata"))))
        .isEqualTo("from \"metadata\" metadata _id, _index, _version | where Long == 1");
  }

  @Test
  void saysWhatItAssumes() {
    assertThat(Snippet.compile(ESQL, "{A: x}", Map.of()).losses())
        .extracting("code")
        .containsExactlyInAnyOrder(
            DiagnosticCode.SINGLE_VALUED_FIELDS,
            DiagnosticCode.MAPPED_FIELDS,
            DiagnosticCode.DEFAULT_SOURCE);
    assertThat(Snippet.compile(ESQL, "{A: x}", Map.of("index", "*")).losses())
        .extracting("code")
        .doesNotContain(DiagnosticCode.DEFAULT_SOURCE);
  }

  @Test
  void writesManyPatternsAsOneExpression() {
    String values =
        IntStream.range(0, 30).mapToObj(i -> "x" + i).collect(Collectors.joining(", ", "[", "]"));
    assertThat(Snippet.text(Snippet.compile(ESQL, "{Keyword|endswith: " + values + "}", Map.of())))
        .contains("to_lower(Keyword) rlike \".*(x0|x1|x2|");
  }
}
