package io.sigma4j.splunk;

import io.sigma4j.core.backend.Printer;
import io.sigma4j.core.backend.Query;
import io.sigma4j.core.backend.QueryText;
import io.sigma4j.core.backend.SourcedName;

/** Writes an {@link SplQuery} in one line. */
final class SplPrinter {

  private static final Printer SEARCH = new Printer(SearchDialect.DIALECT);
  private static final Printer WHERE = new Printer(WhereDialect.DIALECT);

  private SplPrinter() {}

  static Query print(SplQuery query, QueryText out) {
    query.search().ifPresentOrElse(term -> SEARCH.print(term, out), () -> out.append("*"));
    for (SplQuery.Stage stage : query.stages()) {
      out.append(" | ");
      if (stage instanceof SplQuery.Where where) {
        WHERE.print(where.condition(), out.append("where "));
      } else if (stage instanceof SplQuery.Table table) {
        writeTable(table, out);
      }
    }
    return out.query();
  }

  private static void writeTable(SplQuery.Table table, QueryText out) {
    String joint = "table ";
    for (SourcedName column : table.columns()) {
      out.append(joint).append(column);
      joint = ", ";
    }
  }
}
