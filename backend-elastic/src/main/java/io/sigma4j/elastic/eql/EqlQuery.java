package io.sigma4j.elastic.eql;

import io.sigma4j.core.backend.Printer;
import io.sigma4j.core.backend.Term;

/**
 * A query for single events.
 *
 * @param category of events, as in {@code process}; {@code any} if all are looked at
 * @param condition which events
 */
record EqlQuery(String category, Term condition) {

  /** Whatever the category of an event, and also without one. */
  static final String ANY = "any";

  private static final Printer PRINTER = new Printer(EqlDialect.DIALECT);

  /** The query as text. */
  String text() {
    return category + " where " + PRINTER.print(condition);
  }
}
