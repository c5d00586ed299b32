package io.sigma4j.kql;

import io.sigma4j.core.backend.QueryText;
import java.util.List;

/**
 * Some rows of a table, with some or all of its columns.
 *
 * @param table the name as it stands in the query
 * @param operators in the order in which they are applied
 */
record KqlSource(String table, List<KqlOperator> operators) {

  KqlSource {
    operators = List.copyOf(operators);
  }

  /** Appends the table, and each operator on a line of its own. */
  void print(QueryText out) {
    print(out, "\n| ");
  }

  /** Appends all on one line. */
  void printInLine(QueryText out) {
    print(out, " | ");
  }

  private void print(QueryText out, String joint) {
    out.append(table);
    for (KqlOperator operator : operators) {
      operator.print(out.append(joint));
    }
  }
}
