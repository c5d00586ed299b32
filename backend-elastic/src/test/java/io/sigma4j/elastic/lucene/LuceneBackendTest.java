package io.sigma4j.elastic.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import io.sigma4j.core.backend.Outcome;
import io.sigma4j.core.backend.Query;
import io.sigma4j.core.compiler.Target;
import io.sigma4j.core.diagnostic.DiagnosticCode;
import io.sigma4j.core.pipeline.FieldTypes;
import io.sigma4j.elastic.Snippet;
import io.sigma4j.elastic.dsl.DslBackend;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class LuceneBackendTest {

  private static final LuceneBackend LUCENE = new LuceneBackend();

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(
      resources = "/lucene/index.txt",
      delimiterString = " => ",
      quoteCharacter = '\u0007')
  void indexFoldsCase(String detection, String query) {
    assertThat(text(detection, "index")).isEqualTo(query);
  }

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(
      resources = "/lucene/query.txt",
      delimiterString = " => ",
      quoteCharacter = '\u0007')
  void queryFoldsCase(String detection, String query) {
    assertThat(text(detection, "query")).isEqualTo(query);
  }

  private static String text(String detection, String folding) {
    return Snippet.text(Snippet.compile(LUCENE, detection, Map.of("case_folding", folding)));
  }

  /** Its term would end before it, and find more. */
  @Test
  void refusesHalfOfASurrogatePair() {
    assertThat(text("{A|contains: \"1\\ud800 2\"}", "index")).isEqualTo("- [SIG607]");
    assertThat(text("[\"1\\ud800 2\"]", "query")).isEqualTo("- [SIG607]");
  }

  @Test
  void saysOnceThatTheIndexFoldsCase() {
    Outcome<Query> outcome = Snippet.compile(LUCENE, "{A: x, B: y}", Map.of());
    assertThat(outcome.losses())
        .extracting("code")
        .contains(DiagnosticCode.INDEX_FOLDS_CASE)
        .allMatch(DiagnosticCode.INDEX_FOLDS_CASE::equals);
    assertThat(outcome.losses().stream().distinct()).hasSize(1);
  }

  @Test
  void saysNothingWhereCaseMakesNoDifference() {
    assertThat(Snippet.compile(LUCENE, "{A: 4688, Keyword: x, B|exists: true}", Map.of()).losses())
        .isEmpty();
  }

  @Test
  void saysNothingIfTheUserSaidSo() {
    assertThat(Snippet.compile(LUCENE, "{A: x}", Map.of("case_folding", "index")).losses())
        .isEmpty();
  }

  @Test
  void writesNegationsInParentheses() {
    assertThat(condition("selection and not 1 of selection"))
        .isEqualTo("A:\"x\" AND (NOT A:\"x\")");
    assertThat(condition("not selection")).isEqualTo("NOT A:\"x\"");
  }

  private static String condition(String condition) {
    return Snippet.text(Snippet.compile(LUCENE, "{A: x}", condition, Map.of(), FieldTypes.none()));
  }

  @Test
  void writesQueryDslOnRequest() {
    Target lucene = Target.of(LUCENE, "dsl_lucene", Map.of(), FieldTypes.none());
    Outcome<Query> dsl = Snippet.compile(new DslBackend(), "{A: x}", Map.of());
    assertThat(LUCENE.compile(Snippet.meaning("{A: x}"), lucene.request())).isEqualTo(dsl);
  }
}
