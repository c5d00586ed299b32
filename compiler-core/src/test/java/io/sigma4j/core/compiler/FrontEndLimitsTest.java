package io.sigma4j.core.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import io.sigma4j.core.diagnostic.Diagnostic;
import io.sigma4j.core.diagnostic.DiagnosticCode;
import io.sigma4j.core.diagnostic.Severity;
import io.sigma4j.core.lowering.LoweringOptions;
import io.sigma4j.core.source.SourceFile;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Rules of extreme size get a meaning, or an error with its place. */
class FrontEndLimitsTest {

  private static final int MANY = 10_000;

  @Test
  void deepLists() {
    assertRefused(
        rule("selection:\n    f: " + "[".repeat(MANY) + "]".repeat(MANY), "selection"),
        DiagnosticCode.YAML_TOO_DEEP);
  }

  @Test
  void deepParentheses() {
    assertRefused(
        rule("selection:\n    f: 1", "(".repeat(MANY) + "selection" + ")".repeat(MANY)),
        DiagnosticCode.CONDITION_TOO_LONG);
    assertRefused(
        rule("selection:\n    f: 1", "(".repeat(9_000) + "selection" + ")".repeat(9_000)),
        DiagnosticCode.CONDITION_TOO_DEEP);
  }

  @Test
  void deepNegation() {
    assertRefused(
        rule("selection:\n    f: 1", "not ".repeat(4_000) + "selection"),
        DiagnosticCode.CONDITION_TOO_DEEP);
  }

  @Test
  void longCondition() {
    assertRefused(
        rule("selection:\n    f: 1", "selection or ".repeat(8_000) + "selection"),
        DiagnosticCode.CONDITION_TOO_LONG);
  }

  @Test
  void aliasBomb() {
    StringBuilder lines = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
    for (int i = 1; i < 10; i++) {
      String before = "*a" + (i - 1);
      lines.append("a%1$d: &a%1$d [%2$s]\n".formatted(i, (before + " ,").repeat(10)));
    }
    assertRefused(lines + rule("selection:\n    f: 1", "selection"), DiagnosticCode.YAML_ALIASES);
  }

  @Test
  void deepRegex() {
    assertRefused(
        rule("selection:\n    f|re: '" + "(".repeat(4_000) + ")".repeat(4_000) + "'", "selection"),
        DiagnosticCode.BAD_REGEX);
  }

  @Test
  void manyDashesStayOnePattern() {
    assertMeans(rule("selection:\n    f|windash: '" + " -a".repeat(12) + "'", "selection"), 1);
    assertRefused(
        rule("selection:\n    f|windash|base64: '" + " -a".repeat(12) + "'", "selection"),
        DiagnosticCode.TOO_MANY_VALUES);
  }

  @Test
  void manyDetections() {
    String detections =
        IntStream.range(0, MANY)
            .mapToObj(i -> "s" + i + ":\n    f: " + i)
            .collect(Collectors.joining("\n  "));
    assertMeans(rule(detections, "1 of them"), 1);
    assertRefused(rule(detections, "2 of them"), DiagnosticCode.TOO_MANY_VALUES);
    assertRefused(rule(detections, "1 of x*"), DiagnosticCode.EMPTY_SELECTOR);
  }

  @Test
  void manyValues() {
    String values =
        IntStream.range(0, 100_000)
            .mapToObj(i -> "      - v" + i)
            .collect(Collectors.joining("\n", "\n", ""));
    assertMeans(rule("selection:\n    f|contains:" + values, "selection"), 1);
  }

  /** Each of them took the square of its length. */
  @Test
  void longTexts() {
    String stars = "a\\\\*".repeat(10_000);
    assertMeans(rule("selection:\n    f: \"\\x61" + stars + "\"", "selection"), 1);
    String blanks = " ".repeat(30_000);
    assertMeans(rule("selection:\n    f: \"\\x61\\\\*" + blanks + ".\"", "selection"), 1);
  }

  private static String rule(String detections, String condition) {
    return "title: Large\nlogsource:\n  product: windows\ndetection:\n  %s\n  condition: %s\n"
        .formatted(detections, condition);
  }

  private static void assertMeans(String text, int meanings) {
    List<RuleMeaning> read = read(text);
    assertThat(read).hasSize(1);
    assertThat(read.get(0).diagnostics()).noneMatch(d -> d.severity() == Severity.ERROR);
    assertThat(read.get(0).meanings()).hasSize(meanings);
  }

  private static void assertRefused(String text, DiagnosticCode code) {
    List<Diagnostic> errors =
        read(text).stream()
            .flatMap(rule -> rule.diagnostics().stream())
            .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
            .toList();
    assertThat(errors).extracting(Diagnostic::code).contains(code);
    assertThat(errors).allMatch(error -> error.location().isPresent() && error.help().isPresent());
  }

  private static List<RuleMeaning> read(String text) {
    return RuleFrontEnd.of(LoweringOptions.defaults()).read(SourceFile.of("rule.yml", text));
  }
}
