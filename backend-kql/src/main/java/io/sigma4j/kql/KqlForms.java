package io.sigma4j.kql;

import io.sigma4j.core.backend.Dialect;
import io.sigma4j.core.backend.Printer;

/**
 * How tests are said and written, where names of fields are written in one way.
 *
 * @param names that way
 * @param tables the operators
 * @param printer what writes them
 */
record KqlForms(KqlNames names, KqlTables tables, Printer printer) {

  static KqlForms of(KqlNames names) {
    Dialect dialect = KqlDialect.of(names);
    return new KqlForms(names, new KqlTables(dialect), new Printer(dialect));
  }
}
