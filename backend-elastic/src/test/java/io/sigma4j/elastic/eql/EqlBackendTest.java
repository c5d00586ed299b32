package io.sigma4j.elastic.eql;

import static org.assertj.core.api.Assertions.assertThat;

import io.sigma4j.core.pipeline.FieldTypes;
import io.sigma4j.elastic.Snippet;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class EqlBackendTest {

  private static final EqlBackend EQL = new EqlBackend();

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(
      resources = "/eql/conditions.txt",
      delimiterString = " => ",
      quoteCharacter = '\u0007')
  void writes(String detection, String query) {
    assertThat(Snippet.text(Snippet.compile(EQL, detection, Map.of()))).isEqualTo(query);
  }

  @Test
  void assumesNothing() {
    assertThat(Snippet.compile(EQL, "{A: x, B: null, C|neq: y}", Map.of()).losses()).isEmpty();
  }

  @Test
  void groupsUnderNot() {
    assertThat(
            Snippet.text(
                Snippet.compile(
                    EQL, "{A: x, B|cased: y}", "not selection", Map.of(), FieldTypes.none())))
        .isEqualTo("any where not ((?A != null and ?A : \"x\") and (?B != null and ?B == \"y\"))");
  }
}
