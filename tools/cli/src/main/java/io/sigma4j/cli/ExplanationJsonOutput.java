package io.sigma4j.cli;

import io.sigma4j.core.diagnostic.JsonText;
import io.sigma4j.core.eval.Explanation;
import io.sigma4j.core.eval.ExplanationJson;
import io.sigma4j.project.event.EventRule;
import io.sigma4j.project.event.EventRules;
import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;

/** For each rule and event one JSON object with the verdict of each part of each condition. */
record ExplanationJsonOutput(PrintWriter out) implements EvalOutput {

  @Override
  public void add(EventRules rules, NamedEvent event) {
    rules.all().forEach(rule -> add(rule, event));
  }

  private void add(EventRule rule, NamedEvent event) {
    List<Explanation> conditions = rule.explain(event.event());
    out.println(
        "{\"rule\":"
            + JsonText.quoted(rule.name())
            + ",\"event\":"
            + event.json()
            + ",\"match\":"
            + conditions.stream().anyMatch(Explanation::truth)
            + ",\"conditions\":"
            + conditions.stream()
                .map(ExplanationJson::render)
                .collect(Collectors.joining(",", "[", "]"))
            + "}");
  }
}
