package io.sigma4j.kql;

import io.sigma4j.core.backend.Query;
import io.sigma4j.core.backend.QueryText;
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

  /** The query, written to {@code out}, which is empty. */
  Query print(QueryText out) {
    out.append(table);
    for (KqlOperator operator : operators) {
      operator.print(out.append("\n| "));
    }
    return out.query();
  }
}
