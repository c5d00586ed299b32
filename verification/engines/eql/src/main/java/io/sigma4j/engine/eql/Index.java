package io.sigma4j.engine.eql;

import java.util.List;

/**
 * The searched data.
 *
 * @param schema the fields
 * @param events the events, oldest first; in the order of the input if one has no time
 * @param timed whether every event has a time
 */
record Index(Schema schema, List<Event> events, boolean timed) {

  Index {
    events = List.copyOf(events);
  }
}
