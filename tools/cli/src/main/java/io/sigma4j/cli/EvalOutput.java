package io.sigma4j.cli;

import io.sigma4j.core.diagnostic.JsonText;
import io.sigma4j.core.eval.Event;
import io.sigma4j.project.event.EventRules;
import java.util.Optional;

/** How {@code eval} tells what rules say of events. */
interface EvalOutput {

  /**
   * An event of the input.
   *
   * @param line its first line
   * @param id its {@code _id}, if it has one
   * @param event the event
   */
  record NamedEvent(long line, Optional<String> id, Event event) {

    /** Its id, or its line, as JSON. */
    String json() {
      return id.map(JsonText::quoted).orElse(String.valueOf(line));
    }
  }

  /** Takes the next event. */
  void add(EventRules rules, NamedEvent event);
}
