package io.sigma4j.testkit.events;

import io.sigma4j.testkit.CaseEvent;
import java.util.List;

/**
 * The events of a rule.
 *
 * @param events with the verdicts of the reference evaluator
 * @param coverage what they decide
 */
public record GeneratedEvents(List<CaseEvent> events, Coverage coverage) {

  public GeneratedEvents {
    events = List.copyOf(events);
  }
}
