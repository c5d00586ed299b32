package io.sigma4j.cli;

import io.sigma4j.core.diagnostic.JsonText;
import io.sigma4j.project.event.EventRule;
import io.sigma4j.project.event.EventRules;
import java.io.PrintWriter;

/** One JSON object for each match. */
record MatchOutput(PrintWriter out) implements EvalOutput {

  @Override
  public void add(EventRules rules, NamedEvent event) {
    rules.matching(event.event()).forEach(rule -> print(rule, event));
  }

  private void print(EventRule rule, NamedEvent event) {
    out.println(
        "{\"rule\":"
            + JsonText.quoted(rule.name())
            + ",\"event\":"
            + event.json()
            + ",\"match\":true}");
  }
}
