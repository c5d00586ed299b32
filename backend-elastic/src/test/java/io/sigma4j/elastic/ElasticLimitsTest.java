package io.sigma4j.elastic;

import static org.assertj.core.api.Assertions.assertThat;

import io.sigma4j.core.backend.Backend;
import io.sigma4j.core.backend.Loss;
import io.sigma4j.core.backend.Outcome;
import io.sigma4j.core.backend.Query;
import io.sigma4j.core.pipeline.FieldTypes;
import io.sigma4j.elastic.dsl.DslBackend;
import io.sigma4j.elastic.eql.EqlBackend;
import io.sigma4j.elastic.esql.EsqlBackend;
import io.sigma4j.elastic.lucene.LuceneBackend;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Queries that are larger than some nodes take. */
class ElasticLimitsTest {

  static Stream<Backend> backends() {
    return Stream.of(new LuceneBackend(), new DslBackend());
  }

  private static String values(String key, int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> "v" + i)
        .collect(Collectors.joining(", ", "{" + key + ": [", "]}"));
  }

  private static List<String> limits(Outcome<Query> query) {
    return query.losses().stream()
        .filter(loss -> loss.kind() == Loss.Kind.LIMIT)
        .map(Loss::message)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("backends")
  void moreClausesThanASmallNodeTakesAreSaid(Backend backend) {
    String many = values("F|contains", 1_025);
    assertThat(limits(Snippet.compile(backend, many, Map.of())))
        .containsExactly(
            "the query has 1,025 clauses; Elasticsearch takes 1,024 where memory is small, and more"
                + " on larger nodes");
    assertThat(limits(Snippet.compile(backend, values("F|contains", 1_024), Map.of()))).isEmpty();
  }

  @Test
  void aListIsOneClauseWhereTheIndexComparesValuesAsTheyAre() {
    Outcome<Query> query =
        Snippet.compile(new DslBackend(), values("Keyword|cased", 5_000), Map.of());
    assertThat(limits(query)).isEmpty();
    assertThat(query.value().orElseThrow().text()).containsOnlyOnce("\"terms\"");
  }

  @Test
  void aListLongerThanAnIndexTakesIsSeveral() {
    Outcome<Query> query =
        Snippet.compile(new DslBackend(), values("Keyword|cased", 65_537), Map.of("indent", "0"));
    String text = query.value().orElseThrow().text();
    assertThat(text.split("\"terms\"", -1)).hasSize(2);
    assertThat(text).contains("\"v65535\"]", "{\"term\":{\"Keyword\":{\"value\":\"v65536\"");
  }

  @Test
  void aListLongerThanAnIndexTakesIsSaidWhereThereIsOnlyOne() {
    for (Backend backend : List.of(new EsqlBackend(), new EqlBackend())) {
      assertThat(limits(Snippet.compile(backend, values("F|cased", 65_537), Map.of())))
          .containsExactly(
              "the query has 65,537 values; an index of Elasticsearch takes lists of 65,536");
    }
  }

  @Test
  void deepNestingIsSaid() {
    assertThat(limits(nested(20))).isEmpty();
    assertThat(limits(nested(25)))
        .containsExactly(
            "the query is nested 25 deep; Elasticsearch takes 20 before version 8, and 30 since");
  }

  private static Outcome<Query> nested(int levels) {
    String condition =
        "selection and not (".repeat(levels - 1) + "selection" + ")".repeat(levels - 1);
    return Snippet.compile(new DslBackend(), "{F: x}", condition, Map.of(), FieldTypes.none());
  }
}
