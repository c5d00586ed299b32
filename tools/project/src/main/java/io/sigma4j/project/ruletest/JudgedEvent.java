package io.sigma4j.project.ruletest;

import io.sigma4j.core.eval.Event;
import io.sigma4j.core.eval.Explanation;
import java.util.List;

/**
 * An event and what the rule says of it.
 *
 * @param name its {@code _id}, its file and line, or {@code the event} of a test
 * @param event the event
 * @param matched whether the rule matches it
 * @param conditions the verdict of each condition of the rule
 */
public record JudgedEvent(String name, Event event, boolean matched, List<Explanation> conditions) {

  public JudgedEvent {
    conditions = List.copyOf(conditions);
  }
}
