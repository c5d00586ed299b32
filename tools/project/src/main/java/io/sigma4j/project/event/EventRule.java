package io.sigma4j.project.event;

import io.sigma4j.core.backend.Meaning;
import io.sigma4j.core.compiler.RuleMeaning;
import io.sigma4j.core.eval.Evaluator;
import io.sigma4j.core.eval.Event;
import io.sigma4j.core.eval.Explainer;
import io.sigma4j.core.eval.Explanation;
import io.sigma4j.core.ir.Expr;
import io.sigma4j.core.yaml.YamlScalar;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A rule made ready for events: one of its conditions must match. */
public final class EventRule {

  private final RuleMeaning rule;
  private final List<Evaluator> conditions;

  /** Made when first asked for; a race makes equal ones. */
  private @Nullable List<Explainer> explainers;

  private EventRule(RuleMeaning rule, List<Evaluator> conditions) {
    this.rule = rule;
    this.conditions = conditions;
  }

  /** A rule without errors, so that it has a meaning. */
  public static EventRule of(RuleMeaning rule) {
    return new EventRule(
        rule, rule.meanings().stream().map(Meaning::expr).map(Evaluator::of).toList());
  }

  /** What its conditions mean. */
  List<Expr> meanings() {
    return rule.meanings().stream().map(Meaning::expr).toList();
  }

  /** Its id, or the path of its file. */
  public String name() {
    return rule.document()
        .flatMap(document -> document.metadata().id())
        .map(YamlScalar::text)
        .orElse(rule.file().name());
  }

  /** Whether a condition matches the event. */
  public boolean matches(Event event) {
    for (Evaluator condition : conditions) {
      if (condition.matches(event)) {
        return true;
      }
    }
    return false;
  }

  /** The verdict of each condition. */
  public List<Explanation> explain(Event event) {
    return explainers().stream().map(explainer -> explainer.explain(event)).toList();
  }

  private List<Explainer> explainers() {
    List<Explainer> known = explainers;
    if (known == null) {
      known = meanings().stream().map(Explainer::of).toList();
      explainers = known;
    }
    return known;
  }
}
