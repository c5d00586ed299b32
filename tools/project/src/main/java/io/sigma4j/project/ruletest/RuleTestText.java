package io.sigma4j.project.ruletest;

import io.sigma4j.core.diagnostic.Diagnostic;
import io.sigma4j.core.diagnostic.TextRenderer;
import io.sigma4j.core.eval.EventJson;
import io.sigma4j.core.eval.Explanation;
import io.sigma4j.core.eval.ExplanationText;
import io.sigma4j.core.source.Position;
import java.util.List;

/**
 * Results of tests for people: nothing of those that passed; of the others a line, the events that
 * are not as expected, the verdict of each part of the rule on them, and its lines that decided.
 */
public final class RuleTestText {

  private static final int LONGEST_EVENT = 2_000;

  private final TextRenderer diagnostics;
  private final ExplanationText explanations;

  private RuleTestText(TextRenderer diagnostics, ExplanationText explanations) {
    this.diagnostics = diagnostics;
    this.explanations = explanations;
  }

  /** Without colours. */
  public static RuleTestText plain() {
    return new RuleTestText(TextRenderer.plain(), ExplanationText.plain());
  }

  /** With the colours of ANSI terminals. */
  public static RuleTestText ansi() {
    return new RuleTestText(TextRenderer.ansi(), ExplanationText.ansi());
  }

  /** All that is to be said of a file of tests; empty if all passed. */
  public String render(RuleTestReport report) {
    StringBuilder out = new StringBuilder();
    out.append(diagnostics.render(report.problems()));
    for (RuleTestResult result : report.results()) {
      String text = render(result);
      out.append(out.isEmpty() || text.isEmpty() ? "" : "\n").append(text);
    }
    return out.toString();
  }

  /** All that is to be said of a test; empty if it passed. */
  public String render(RuleTestResult result) {
    return switch (result.verdict()) {
      case PASSED -> "";
      case FAILED -> headed("FAILED", result, failures(result));
      case BROKEN -> headed("BROKEN", result, diagnostics.render(result.diagnostics()));
    };
  }

  private static String headed(String word, RuleTestResult result, String text) {
    Position start = result.test().location().start();
    return "%s %s:%d:%d: %s: %s\n"
            .formatted(
                word,
                result.test().location().file().name(),
                start.line(),
                start.column(),
                result.test().name(),
                result.message())
        + text;
  }

  private String failures(RuleTestResult result) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < result.wrong().size(); i++) {
      out.append(failure(result.wrong().get(i), result.diagnostics().get(i)));
    }
    return out.toString();
  }

  private String failure(JudgedEvent wrong, Diagnostic diagnostic) {
    StringBuilder out = new StringBuilder();
    out.append(wrong.name()).append(": ").append(clipped(EventJson.render(wrong.event())));
    out.append('\n');
    List<Explanation> conditions = wrong.conditions();
    for (int i = 0; i < conditions.size(); i++) {
      out.append(conditions.size() > 1 ? "condition " + (i + 1) + "\n" : "")
          .append(explanations.render(conditions.get(i)));
    }
    return out.append(diagnostics.render(diagnostic)).toString();
  }

  private static String clipped(String event) {
    return event.length() <= LONGEST_EVENT
        ? event
        : event.substring(0, event.offsetByCodePoints(0, LONGEST_EVENT / 2)) + "...";
  }
}
