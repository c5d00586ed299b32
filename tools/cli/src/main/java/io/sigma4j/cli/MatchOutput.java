package io.sigma4j.cli;

import io.sigma4j.core.diagnostic.JsonText;
import io.sigma4j.project.event.EventRule;
import java.io.PrintWriter;

/** One JSON object for each match. */
record MatchOutput(PrintWriter out) implements EvalOutput {

  @Override
  public void add(EventRule rule, NamedEvent event) {
    if (rule.matches(event.event())) {
      out.println(
          "{\"rule\":"
              + JsonText.quoted(rule.name())
              + ",\"event\":"
              + event.json()
              + ",\"match\":true}");
    }
  }
}
