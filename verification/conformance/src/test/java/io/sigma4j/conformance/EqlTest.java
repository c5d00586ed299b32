package io.sigma4j.conformance;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** EQL is run by a model of Elastic's EQL search. */
final class EqlTest {

  /** What Elasticsearch does with a constant of another type than the field's. */
  static final String STANDARD = "type-mismatch=search";

  /** The other answers to questions that the vendor's pages leave open. */
  private static final List<String> DISPUTED =
      List.of(
          "missing-under-not=drop",
          "optional-missing=event",
          "type-mismatch=error",
          "text-list=accept",
          "case-folding=unicode",
          "function-case-folding=unicode",
          "substring-wildcards=plain",
          "regex-range-case=insensitive",
          "regex-shorthands=literal",
          "array-in-function=first",
          "number-failure=null",
          "length-unit=code-points");

  private static final Station STATION = Station.named("eql");

  @TestFactory
  Stream<DynamicNode> cases() {
    return EngineTests.of(STATION);
  }

  @Tag("engine")
  @Test
  void disputedPointsAreReported() {
    Trial standard = EngineTests.trial(STATION);
    for (String option : DISPUTED) {
      EngineTests.reportDisputed(
          standard, EngineTests.trial(STATION.on(new EqlEngine(both(option)))));
    }
  }

  private static List<String> both(String option) {
    return option.startsWith("type-mismatch") ? List.of(option) : List.of(STANDARD, option);
  }
}
