package io.sigma4j.conformance;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** SPL is run by a model of Splunk's search. */
@Tag("engine")
final class SplunkTest {

  /** The other answers to questions that the vendor's pages leave open. */
  private static final List<String> DISPUTED =
      List.of(
          "--backslash-before-star=escaped-star",
          "--empty-field=missing",
          "--json-null=text",
          "--mv-not-equal=none",
          "--case-folding=ascii",
          "--free-text=substring",
          "--raw=json",
          "--escaped-pipe=keep",
          "--eval-escapes=none",
          "--null-in-predicates=false",
          "--where-mixed=numeric",
          "--like-escape=backslash",
          "--keyword-case=any",
          "--event-order=input");

  private static final List<Bench> BENCHES = List.of(Bench.of(EngineTests.backend("splunk")));

  @TestFactory
  Stream<DynamicNode> cases() {
    return EngineTests.of(engine(List.of()), BENCHES);
  }

  @Test
  void disputedPointsAreReported() {
    Trial standard = EngineTests.trial(engine(List.of()), BENCHES);
    for (String option : DISPUTED) {
      EngineTests.reportDisputed(standard, EngineTests.trial(engine(List.of(option)), BENCHES));
    }
  }

  private static Engine engine(List<String> options) {
    return new SplunkEngine(EngineTests.lab("spl", "run"), options);
  }
}
