package io.sigma4j.engine.elastic;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** A line of input. */
sealed interface Request permits Load, Query {

  /** Reads the line: events to load if there is such a member, otherwise a query. */
  static Request of(ObjectNode line) {
    return line.has(Load.MEMBER) ? Load.of(line) : Query.of(line);
  }
}
