package io.sigma4j.kql;

import java.util.List;

/** A step of a query that takes rows and gives rows. */
sealed interface KqlOperator {

  /** The operator as it stands after the pipe. */
  String text();

  /**
   * The rows for which a condition holds.
   *
   * @param condition as printed
   */
  record Where(String condition) implements KqlOperator {
    @Override
    public String text() {
      return "where " + condition;
    }
  }

  /**
   * Some columns of every row.
   *
   * @param columns names as they stand in the query
   */
  record Project(List<String> columns) implements KqlOperator {

    public Project {
      columns = List.copyOf(columns);
    }

    @Override
    public String text() {
      return "project " + String.join(", ", columns);
    }
  }
}
