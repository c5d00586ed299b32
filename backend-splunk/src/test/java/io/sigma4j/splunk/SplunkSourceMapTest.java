package io.sigma4j.splunk;

import static org.assertj.core.api.Assertions.assertThat;

import io.sigma4j.core.backend.Query;
import io.sigma4j.core.backend.Tracing;
import io.sigma4j.core.compiler.SigmaCompiler;
import io.sigma4j.core.compiler.Target;
import io.sigma4j.core.compiler.TargetResult;
import io.sigma4j.core.source.SourceFile;
import io.sigma4j.testkit.SourceMapTests;
import io.sigma4j.testkit.SplLiterals;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class SplunkSourceMapTest {

  private static final Map<String, String> CONSTANTS =
      Map.ofEntries(
          Map.entry("*", "a field is there, and every event if the search says nothing"),
          Map.entry("", "an empty field"),
          Map.entry("^\\d{4}-\\d\\d-\\d\\d", "a text that begins with a date or time"),
          Map.entry(
              "^\\d{4}-\\d\\d-\\d\\d[T ]\\d\\d:\\d\\d", "a text that begins with a date or time"),
          Map.entry("1", "a place or a length for substr()"),
          Map.entry("2", "a place or a length for substr()"),
          Map.entry("4", "a place or a length for substr()"),
          Map.entry("6", "a place or a length for substr()"),
          Map.entry("9", "a place or a length for substr()"),
          Map.entry("10", "a place or a length for substr()"),
          Map.entry("12", "a place or a length for substr()"),
          Map.entry("15", "a place or a length for substr()"),
          Map.entry("%Y-%m-%d", "a form of a time"),
          Map.entry("%V", "a form of a time"),
          Map.entry("\\Q", "around the text of another field"),
          Map.entry("^\\Q", "around the text of another field"),
          Map.entry("^(?:\\Q", "around the text of another field"),
          Map.entry("(?:\\Q", "around the text of another field"),
          Map.entry("\\E", "around the text of another field"),
          Map.entry("\\E|\\Q", "around the text of another field"),
          Map.entry("\\E\\z", "around the text of another field"),
          Map.entry("\\E)", "around the text of another field"),
          Map.entry("\\E)\\z", "around the text of another field"),
          Map.entry("\\E\\\\E\\Q", "around the text of another field"));

  @TestFactory
  Stream<DynamicTest> cases() {
    return SourceMapTests.of(new SplunkBackend(), Map.of(), SplLiterals::read, CONSTANTS);
  }

  @Test
  void alternativesOfOneExpressionLeadToTheirElements() {
    String rule =
        """
        title: T
        logsource: {category: test}
        detection:
          s: {A|cased|contains: ['x|y', 'B"d'], A|windash|cased|contains: ['-', '-z']}
          condition: s
        """;
    Target target = Target.of(new SplunkBackend()).with(Tracing.SOURCE_MAP);
    TargetResult result =
        SigmaCompiler.of(target).compile(SourceFile.of("rule.yml", rule)).get(0).targets().get(0);
    Query query = new Query(result.queries().get(0), result.sourceMaps().get(0));

    assertThat(SourceMapTests.values(query))
        .contains(
            "x[|]y <- detection.s.A|cased|contains[0]",
            "B\\\"d <- detection.s.A|cased|contains[1]",
            "-|/|\u2013|\u2014|\u2015 <- detection.s.A|windash|cased|contains[0]",
            "(?:-|/|\u2013|\u2014|\u2015)z <- detection.s.A|windash|cased|contains[1]");
  }
}
