package io.sigma4j.kql;

import io.sigma4j.core.backend.QueryText;

/**
 * Some rows of a table.
 *
 * @param table the name as it stands in the query
 * @param where which rows
 */
record KqlSource(String table, KqlOperator.Where where) {

  /** Appends the table and the operator on a line of its own. */
  void print(QueryText out) {
    where.print(out.append(table).append("\n| "));
  }

  /** Appends both on one line. */
  void printInLine(QueryText out) {
    where.print(out.append(table).append(" | "));
  }
}
