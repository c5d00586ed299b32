package io.sigma4j.splunk;

import io.sigma4j.core.backend.Printer;

/** Writes an {@link SplQuery} in one line. */
final class SplPrinter {

  private static final Printer SEARCH = new Printer(SearchDialect.DIALECT);
  private static final Printer WHERE = new Printer(WhereDialect.DIALECT);

  private SplPrinter() {}

  static String print(SplQuery query) {
    StringBuilder out = new StringBuilder(query.search().map(SEARCH::print).orElse("*"));
    for (SplQuery.Stage stage : query.stages()) {
      out.append(" | ");
      if (stage instanceof SplQuery.Where where) {
        out.append("where ").append(WHERE.print(where.condition()));
      } else if (stage instanceof SplQuery.Table table) {
        out.append("table ").append(table.columns());
      }
    }
    return out.toString();
  }
}
