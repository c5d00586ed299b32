package io.sigma4j.kql;

import io.sigma4j.core.backend.Query;
import io.sigma4j.core.backend.QueryText;
import java.util.List;

/**
 * A query: rows of one table or of several, and what is done with them, each on a line of its own.
 *
 * @param sources one or more
 * @param operators in the order in which they are applied
 */
record KqlQuery(List<KqlSource> sources, List<KqlOperator> operators) {

  KqlQuery {
    sources = List.copyOf(sources);
    operators = List.copyOf(operators);
  }

  /** The query, written to {@code out}, which is empty. */
  Query print(QueryText out) {
    if (sources.size() == 1) {
      sources.get(0).print(out);
    } else {
      printUnion(out);
    }
    for (KqlOperator operator : operators) {
      operator.print(out.append("\n| "));
    }
    return out.query();
  }

  /** Each table is filtered on its own, as a column may be of another type in each. */
  private void printUnion(QueryText out) {
    String joint = "union\n  (";
    for (KqlSource source : sources) {
      source.printInLine(out.append(joint));
      joint = "),\n  (";
    }
    out.append(")");
  }
}
