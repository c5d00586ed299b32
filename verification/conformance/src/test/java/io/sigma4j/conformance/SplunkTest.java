package io.sigma4j.conformance;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** SPL is run by a model of Splunk's search. */
final class SplunkTest {

  /** The other answers to questions that the vendor's pages leave open. */
  private static final List<String> DISPUTED =
      List.of(
          "backslash-before-star=escaped-star",
          "empty-field=missing",
          "json-null=text",
          "mv-not-equal=none",
          "case-folding=ascii",
          "free-text=substring",
          "raw=json",
          "escaped-pipe=keep",
          "eval-escapes=none",
          "null-in-predicates=false",
          "where-mixed=numeric",
          "like-escape=backslash",
          "keyword-case=any",
          "event-order=input");

  private static final Station STATION = Station.named("splunk");

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
          standard, EngineTests.trial(STATION.on(new SplunkEngine(List.of(option)))));
    }
  }
}
