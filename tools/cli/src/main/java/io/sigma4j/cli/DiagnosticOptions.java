package io.sigma4j.cli;

import io.sigma4j.core.eval.ExplanationText;
import io.sigma4j.project.ruletest.RuleTestText;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** How diagnostics are shown. */
final class DiagnosticOptions {

  /** When text is coloured. */
  enum Color {
    AUTO,
    ALWAYS,
    NEVER
  }

  @Option(
      names = "--color",
      paramLabel = "auto|always|never",
      description =
          "Whether diagnostics are coloured; auto: on a terminal, unless NO_COLOR is set.")
  private Color color = Color.AUTO;

  DiagnosticOutput output(PrintWriter err) {
    return new DiagnosticOutput(err, isColored());
  }

  ExplanationText explanations() {
    return isColored() ? ExplanationText.ansi() : ExplanationText.plain();
  }

  RuleTestText ruleTests() {
    return isColored() ? RuleTestText.ansi() : RuleTestText.plain();
  }

  private boolean isColored() {
    return switch (color) {
      case ALWAYS -> true;
      case NEVER -> false;
      case AUTO -> CommandLine.Help.Ansi.AUTO.enabled();
    };
  }
}
