package io.sigma4j.fuzz;

import io.sigma4j.core.backend.Meaning;
import io.sigma4j.core.compiler.RuleResult;
import io.sigma4j.core.compiler.TargetResult;
import io.sigma4j.core.diagnostic.Diagnostic;
import io.sigma4j.core.diagnostic.JsonRenderer;
import io.sigma4j.core.diagnostic.Severity;
import io.sigma4j.core.diagnostic.TextRenderer;
import io.sigma4j.core.eval.Evaluator;
import io.sigma4j.core.eval.Event;
import io.sigma4j.core.eval.Explainer;
import io.sigma4j.core.eval.Explanation;
import io.sigma4j.core.eval.ExplanationText;
import io.sigma4j.core.ir.Expr;
import io.sigma4j.core.rule.SigmaRule;
import io.sigma4j.core.source.Location;
import io.sigma4j.core.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What holds for the compilation of every file, whatever is in it. */
public final class RuleCheck {

  private final SourceFile file;
  private final Setup setup;

  private RuleCheck(SourceFile file, Setup setup) {
    this.file = file;
    this.setup = setup;
  }

  /**
   * Compiles the file, and throws if something does not hold.
   *
   * @param events that the rules are evaluated on
   */
  public static void check(SourceFile file, Setup setup, List<Event> events) {
    new RuleCheck(file, setup).check(events);
  }

  private void check(List<Event> events) {
    Cost before = Cost.now();
    List<RuleResult> results = setup.compiler().compile(file);
    before.check();
    results.forEach(this::check);
    String text = text(results);
    expect(text.equals(text(setup.compiler().compile(file))), "compiled twice, two results");
    for (RuleResult result : results) {
      result.meaning().document().ifPresent(RuleCheck::readBack);
      result.meaning().meanings().forEach(meaning -> evaluate(meaning, events));
    }
  }

  private void check(RuleResult result) {
    boolean wrong = hasError(result.meaning().diagnostics());
    result.meaning().diagnostics().forEach(this::checkPlaces);
    expect(!wrong || result.meaning().meanings().isEmpty(), "a meaning beside an error");
    for (TargetResult target : result.targets()) {
      target.diagnostics().forEach(this::checkPlaces);
      boolean refused = target.queries().isEmpty();
      expect(
          !refused || wrong || hasError(target.diagnostics()) || isNoRule(result),
          "no query, and nobody says why");
      expect(refused || !(wrong || hasError(target.diagnostics())), "a query beside an error");
    }
  }

  private static boolean isNoRule(RuleResult result) {
    return result.meaning().document().filter(SigmaRule.class::isInstance).isEmpty();
  }

  private static boolean hasError(List<Diagnostic> diagnostics) {
    return diagnostics.stream().anyMatch(said -> said.severity() == Severity.ERROR);
  }

  private void checkPlaces(Diagnostic diagnostic) {
    expect(diagnostic.location().isPresent(), "no place: " + diagnostic);
    Stream.concat(
            diagnostic.location().stream(),
            diagnostic.labels().stream().map(label -> label.location()))
        .forEach(place -> expect(isInside(place), "outside of the file: " + diagnostic));
  }

  private boolean isInside(Location place) {
    return place.file() == file && place.span().end() <= file.text().length();
  }

  /** All that is said and written. */
  static String text(List<RuleResult> results) {
    StringBuilder text = new StringBuilder();
    for (RuleResult result : results) {
      List<Diagnostic> said = new ArrayList<>(result.meaning().diagnostics());
      for (TargetResult target : result.targets()) {
        said.addAll(target.diagnostics());
        said.addAll(target.assumptions());
        text.append(target.fidelity()).append(target.queries()).append(target.sourceMaps());
      }
      text.append(TextRenderer.ansi().render(said));
      said.forEach(diagnostic -> text.append(JsonRenderer.render(diagnostic)));
    }
    return text.toString();
  }

  private static void readBack(Object document) {
    if (document instanceof SigmaRule rule) {
      rule.conditions().forEach(ReadBack::condition);
    }
  }

  private static void evaluate(Meaning meaning, List<Event> events) {
    Expr expr = meaning.expr();
    Regexes.of(expr).forEach(ReadBack::regex);
    Evaluator evaluator = Evaluator.of(expr);
    Explainer explainer = Explainer.of(expr);
    for (Event event : events) {
      boolean matches = evaluator.matches(event);
      Explanation explanation = explainer.explain(event);
      expect(explanation.truth() == matches, "explained otherwise than it is decided");
      expect(!ExplanationText.plain().render(explanation).isEmpty(), "not explained");
    }
  }

  private static void expect(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}
