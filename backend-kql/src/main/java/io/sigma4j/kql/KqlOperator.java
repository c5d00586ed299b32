package io.sigma4j.kql;

import io.sigma4j.core.backend.Printer;
import io.sigma4j.core.backend.QueryText;
import io.sigma4j.core.backend.SourcedName;
import io.sigma4j.core.backend.Term;
import java.util.List;

/** A step of a query that takes rows and gives rows. */
sealed interface KqlOperator {

  /** Appends the operator as it stands after the pipe. */
  void print(QueryText out);

  /**
   * The rows for which a condition holds.
   *
   * @param condition the condition
   * @param printer how it is written
   */
  record Where(Term condition, Printer printer) implements KqlOperator {
    @Override
    public void print(QueryText out) {
      printer.print(condition, out.append("where "));
    }
  }

  /**
   * Some columns of every row.
   *
   * @param columns names as they stand in the query
   */
  record Project(List<SourcedName> columns) implements KqlOperator {

    public Project {
      columns = List.copyOf(columns);
    }

    @Override
    public void print(QueryText out) {
      String joint = "project ";
      for (SourcedName column : columns) {
        out.append(joint).append(column);
        joint = ", ";
      }
    }
  }
}
