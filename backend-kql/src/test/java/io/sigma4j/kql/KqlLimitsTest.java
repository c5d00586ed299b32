package io.sigma4j.kql;

import static org.assertj.core.api.Assertions.assertThat;

import io.sigma4j.core.compiler.SigmaCompiler;
import io.sigma4j.core.compiler.Splitting;
import io.sigma4j.core.compiler.Target;
import io.sigma4j.core.compiler.TargetResult;
import io.sigma4j.core.diagnostic.TextRenderer;
import io.sigma4j.core.source.SourceFile;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Queries that are longer than an analytics rule of Sentinel takes. */
class KqlLimitsTest {

  private static String rule(int values) {
    return "title: T\nlogsource: {category: test}\ndetection:\n  selection:\n    Domain|contains:\n"
        + IntStream.range(0, values)
            .mapToObj(i -> "      - evil" + i + ".example\n")
            .collect(Collectors.joining())
        + "  condition: selection\n";
  }

  private static TargetResult compiled(int values, Splitting splitting) {
    SigmaCompiler compiler = SigmaCompiler.of(Target.of(new KqlBackend())).with(splitting);
    return compiler.compile(SourceFile.of("rule.yml", rule(values))).get(0).targets().get(0);
  }

  @Test
  void aShortQueryIsNoNews() {
    assertThat(compiled(100, Splitting.NEVER).diagnostics()).isEmpty();
  }

  @Test
  void aLongQueryIsSaidWithItsNumber() {
    TargetResult result = compiled(300, Splitting.NEVER);
    assertThat(result.queries()).hasSize(1);
    assertThat(TextRenderer.plain().render(result.diagnostics()))
        .isEqualTo(
            """
            warning[SIG809]: kql: the query has %,d characters; an analytics rule of Microsoft Sentinel takes 10,000
             --> rule.yml:6:9
              |
            6 |       - evil0.example
              |         ^^^^^^^^^^^^^...
              = help: divide it with --split, or move the values into a watchlist
            """
                .formatted(result.queries().get(0).length()));
  }

  @Test
  void itIsDividedWhenAsked() {
    TargetResult result = compiled(1_000, Splitting.AT_LIMITS);
    assertThat(result.diagnostics()).isEmpty();
    List<String> queries = result.queries();
    assertThat(queries).hasSizeBetween(4, 16).allMatch(query -> query.length() <= 10_000);
    for (int value : new int[] {0, 499, 500, 999}) {
      assertThat(queries).filteredOn(query -> query.contains("evil" + value + ".")).hasSize(1);
    }
  }

  @Test
  void whatCannotBeDividedStaysAndIsSaid() {
    String all = rule(1_000).replace("|contains", "|contains|all");
    SigmaCompiler compiler =
        SigmaCompiler.of(Target.of(new KqlBackend())).with(Splitting.AT_LIMITS);
    TargetResult result = compiler.compile(SourceFile.of("rule.yml", all)).get(0).targets().get(0);
    assertThat(result.queries()).hasSize(1);
    assertThat(new Compiled(result).codes()).containsExactly("SIG809");
  }
}
