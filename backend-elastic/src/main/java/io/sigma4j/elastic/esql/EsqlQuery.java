package io.sigma4j.elastic.esql;

import io.sigma4j.core.backend.Printer;
import io.sigma4j.core.backend.Query;
import io.sigma4j.core.backend.QueryText;
import io.sigma4j.core.backend.SourcedName;
import io.sigma4j.core.backend.Term;
import java.util.List;

/**
 * A query: {@code FROM}, then {@code WHERE}, then {@code KEEP} if columns are chosen. The metadata
 * are those by which the detection engine of Elastic Security tells events apart.
 *
 * @param index pattern of index names as it stands in the query, as in {@code logs-*}
 * @param filter which events
 * @param columns names of fields to keep; all if there is none
 */
record EsqlQuery(String index, Term filter, List<SourcedName> columns) {

  private static final String METADATA = "_id, _index, _version";

  private static final Printer PRINTER = new Printer(EsqlDialect.DIALECT);

  EsqlQuery {
    columns = List.copyOf(columns);
  }

  /** The query, written to {@code out}, which is empty. */
  Query print(QueryText out) {
    out.append("from ").append(index).append(" metadata ").append(METADATA);
    PRINTER.print(filter, out.append(" | where "));
    if (!columns.isEmpty()) {
      out.append(" | keep ").append(METADATA);
      columns.forEach(column -> out.append(", ").append(column));
    }
    return out.query();
  }
}
