package io.sigma4j.engine.eql;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * The events of a sequence or sample.
 *
 * @param key what they share
 * @param events one event for each step; empty for missing events and steps not reached yet
 */
record Series(JoinKey key, List<Optional<Event>> events) {

  Series {
    events = List.copyOf(events);
  }

  static Series empty(JoinKey key, int steps) {
    return new Series(key, Collections.nCopies(steps, Optional.empty()));
  }

  Series with(int step, Event event) {
    List<Optional<Event>> changed = new ArrayList<>(events);
    changed.set(step, Optional.of(event));
    return new Series(key, changed);
  }

  Event first() {
    return events.stream().flatMap(Optional::stream).findFirst().orElseThrow();
  }

  Event last() {
    return events.stream().flatMap(Optional::stream).reduce((left, right) -> right).orElseThrow();
  }
}
