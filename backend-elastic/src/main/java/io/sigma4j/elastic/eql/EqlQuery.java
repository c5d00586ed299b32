package io.sigma4j.elastic.eql;

import io.sigma4j.core.backend.Printer;
import io.sigma4j.core.backend.Query;
import io.sigma4j.core.backend.QueryText;
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

  /** The query, written to {@code out}, which is empty. */
  Query print(QueryText out) {
    PRINTER.print(condition, out.append(category).append(" where "));
    return out.query();
  }
}
