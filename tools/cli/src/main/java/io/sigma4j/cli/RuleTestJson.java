package io.sigma4j.cli;

import io.sigma4j.core.diagnostic.Diagnostic;
import io.sigma4j.core.diagnostic.JsonRenderer;
import io.sigma4j.core.diagnostic.JsonText;
import io.sigma4j.core.eval.EventJson;
import io.sigma4j.core.eval.ExplanationJson;
import io.sigma4j.core.source.Position;
import io.sigma4j.project.RuleFile;
import io.sigma4j.project.ruletest.JudgedEvent;
import io.sigma4j.project.ruletest.RuleTestReport;
import io.sigma4j.project.ruletest.RuleTestResult;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Results of tests as JSON objects on one line. */
final class RuleTestJson {

  private RuleTestJson() {}

  /** One test. */
  static String render(RuleTestReport report, RuleTestResult result) {
    Position start = result.test().location().start();
    return head(report)
        + ",\"line\":"
        + start.line()
        + ",\"column\":"
        + start.column()
        + text("name", result.test().name())
        + text("verdict", result.verdict().name().toLowerCase(Locale.ROOT))
        + text("message", result.message())
        + ",\"events\":"
        + result.events()
        + ",\"matches\":"
        + result.matches()
        + ",\"wrong\":"
        + list(result.wrong(), RuleTestJson::event)
        + diagnostics(result.diagnostics())
        + "}";
  }

  /** What is wrong with a file as a whole. */
  static String problems(RuleTestReport report) {
    return head(report)
        + text("verdict", "broken")
        + text("message", "the tests cannot be run")
        + diagnostics(report.problems())
        + "}";
  }

  private static String head(RuleTestReport report) {
    return "{\"path\":"
        + JsonText.quoted(report.file().name())
        + ",\"rule\":"
        + report.rule().map(RuleFile::name).map(JsonText::quoted).orElse("null");
  }

  private static String text(String name, String value) {
    return ",\"" + name + "\":" + JsonText.quoted(value);
  }

  private static String event(JudgedEvent wrong) {
    return "{\"name\":"
        + JsonText.quoted(wrong.name())
        + ",\"match\":"
        + wrong.matched()
        + ",\"event\":"
        + EventJson.render(wrong.event())
        + ",\"conditions\":"
        + list(wrong.conditions(), ExplanationJson::render)
        + "}";
  }

  private static String diagnostics(List<Diagnostic> diagnostics) {
    return ",\"diagnostics\":" + list(diagnostics, JsonRenderer::render);
  }

  private static <T> String list(List<T> items, Function<T, String> text) {
    return items.stream().map(text).collect(Collectors.joining(",", "[", "]"));
  }
}
