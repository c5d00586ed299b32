package io.sigma4j.engine.eql;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/**
 * An event.
 *
 * @param id its {@code _id}
 * @param order its place in the order of the events
 * @param time its {@code @timestamp} in epoch milliseconds
 * @param fields the values of each field that has any
 */
record Event(String id, int order, OptionalLong time, Map<String, List<Value>> fields) {

  /** The values of a field; none if the event lacks it. */
  List<Value> values(String field) {
    return fields.getOrDefault(field, List.of());
  }
}
