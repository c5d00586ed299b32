package io.sigma4j.cli;

import io.sigma4j.core.eval.Explanation;
import io.sigma4j.core.eval.ExplanationText;
import io.sigma4j.project.event.EventRule;
import io.sigma4j.project.event.EventRules;
import java.io.PrintWriter;
import java.util.List;

/** For each rule and event the verdict of each part of the condition, for people. */
record ExplanationOutput(PrintWriter out, ExplanationText text) implements EvalOutput {

  @Override
  public void add(EventRules rules, NamedEvent event) {
    rules.all().forEach(rule -> add(rule, event));
  }

  private void add(EventRule rule, NamedEvent event) {
    List<Explanation> conditions = rule.explain(event.event());
    boolean match = conditions.stream().anyMatch(Explanation::truth);
    out.println(rule.name() + ", event " + event.json() + ": " + (match ? "match" : "no match"));
    for (int i = 0; i < conditions.size(); i++) {
      out.print(conditions.size() > 1 ? "condition " + (i + 1) + "\n" : "");
      out.print(text.render(conditions.get(i)));
    }
    out.println();
  }
}
