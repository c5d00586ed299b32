package io.sigma4j.kql;

import io.sigma4j.core.backend.Query;
import io.sigma4j.core.backend.QueryText;
import java.util.List;

/**
 * A query: rows of one table or of several.
 *
 * @param sources one or more
 */
record KqlQuery(List<KqlSource> sources) {

  KqlQuery {
    sources = List.copyOf(sources);
  }

  /** The query, written to {@code out}, which is empty. */
  Query print(QueryText out) {
    if (sources.size() == 1) {
      sources.get(0).print(out);
    } else {
      printUnion(out);
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
