package io.sigma4j.engine.elastic;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/**
 * A document with what it is known by.
 *
 * @param id of the document, from the member {@code _id}
 * @param group that a query can be restricted to, from the member {@code _case}
 * @param document the other members
 */
record Event(String id, Optional<String> group, ObjectNode document) {

  static Event of(ObjectNode line) {
    Members members = new Members(line);
    return new Event(members.text("_id"), members.optionalText("_case"), line);
  }
}
