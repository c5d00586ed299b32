package io.sigma4j.elastic;

import static org.assertj.core.api.Assertions.assertThat;

import io.sigma4j.core.backend.Meaning;
import io.sigma4j.core.backend.Query;
import io.sigma4j.core.backend.Tracing;
import io.sigma4j.core.compiler.Target;
import io.sigma4j.elastic.dsl.DslBackend;
import io.sigma4j.elastic.eql.EqlBackend;
import io.sigma4j.elastic.esql.EsqlBackend;
import io.sigma4j.elastic.lucene.LuceneBackend;
import io.sigma4j.testkit.DslLiterals;
import io.sigma4j.testkit.EqlLiterals;
import io.sigma4j.testkit.EsqlLiterals;
import io.sigma4j.testkit.LuceneLiterals;
import io.sigma4j.testkit.SourceMapTests;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class SourceMapTest {

  private static final Map<String, String> EMPTY = Map.of("", "an empty field");

  private static final Map<String, String> ESQL =
      Map.ofEntries(
          Map.entry("", "an empty field"),
          Map.entry("\u241e", "the mark between joined values"),
          Map.entry("0", "what locate() gives for a text that is not there"),
          Map.entry("1", "a week, for date_trunc()"),
          Map.entry("3", "the days from Monday to Thursday, which decides the year of a week"),
          Map.entry("-0.0", "zero below nothing as the index prints it"),
          Map.entry("0.0", "zero as the index prints a fraction"),
          Map.entry("[-+.0-9eE]+", "a text that is a number"),
          Map.entry("([0-9]+\\.){3}[0-9]+", "the text of an address of IPv4"),
          Map.entry("*:*", "the text of an address of IPv6"),
          Map.entry("minute_of_hour", "a part of date_extract()"),
          Map.entry("hour_of_day", "a part of date_extract()"),
          Map.entry("day_of_month", "a part of date_extract()"),
          Map.entry("aligned_week_of_year", "a part of date_extract()"),
          Map.entry("month_of_year", "a part of date_extract()"),
          Map.entry("year", "a part of date_extract()"));

  @TestFactory
  Stream<DynamicTest> lucene() {
    return SourceMapTests.of(new LuceneBackend(), Map.of(), LuceneLiterals::read, EMPTY);
  }

  @TestFactory
  Stream<DynamicTest> luceneOnAnIndexThatKeepsCase() {
    return SourceMapTests.of(
        new LuceneBackend(), Map.of("case_folding", "query"), LuceneLiterals::read, EMPTY);
  }

  @TestFactory
  Stream<DynamicTest> dsl() {
    return SourceMapTests.of(new DslBackend(), Map.of(), DslLiterals::read, Map.of());
  }

  @TestFactory
  Stream<DynamicTest> dslInOneLine() {
    return SourceMapTests.of(new DslBackend(), Map.of("indent", "0"), DslLiterals::read, Map.of());
  }

  @TestFactory
  Stream<DynamicTest> eql() {
    return SourceMapTests.of(new EqlBackend(), Map.of(), EqlLiterals::read, EMPTY);
  }

  @TestFactory
  Stream<DynamicTest> esql() {
    return SourceMapTests.of(new EsqlBackend(), Map.of(), EsqlLiterals::read, ESQL);
  }

  /** Twenty-one texts and more are alternatives of one regular expression. */
  @Test
  void alternativesOfOneExpressionLeadToTheirElements() {
    String texts =
        IntStream.range(0, 21).mapToObj(i -> "'a.\"" + i + "'").collect(Collectors.joining(", "));
    Meaning meaning = Snippet.meaning("{Image|contains: [" + texts + "]}");
    Target target = Target.of(new EsqlBackend()).with(Tracing.SOURCE_MAP);
    Query query = target.backend().compile(meaning, target.request()).value().orElseThrow();

    assertThat(SourceMapTests.values(query))
        .hasSize(22)
        .contains(
            "a\\\\.\\\\\\\"0 <- detection.selection.Image|contains[0]",
            "a\\\\.\\\\\\\"20 <- detection.selection.Image|contains[20]");
  }
}
