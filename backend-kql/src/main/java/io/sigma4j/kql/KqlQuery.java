package io.sigma4j.kql;

import java.util.List;

/**
 * A query: a table and what is done with its rows, each on a line of its own.
 *
 * @param table the name as it stands in the query
 * @param operators in the order in which they are applied
 */
record KqlQuery(String table, List<KqlOperator> operators) {

  KqlQuery {
    operators = List.copyOf(operators);
  }

  /** The text of the query. */
  String text() {
    StringBuilder out = new StringBuilder(table);
    for (KqlOperator operator : operators) {
      out.append("\n| ").append(operator.text());
    }
    return out.toString();
  }
}
