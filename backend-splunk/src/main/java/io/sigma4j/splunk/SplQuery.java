package io.sigma4j.splunk;

import io.sigma4j.core.backend.SourcedName;
import io.sigma4j.core.backend.Term;
import java.util.List;
import java.util.Optional;

/**
 * An SPL search: what the index looks up, then stages that work on what it finds.
 *
 * @param search in the language of the {@code search} command; absent if every event is wanted
 * @param stages in order, each after a pipe
 */
record SplQuery(Optional<Term> search, List<Stage> stages) {

  SplQuery {
    stages = List.copyOf(stages);
  }

  /** A command after a pipe. */
  sealed interface Stage {}

  /**
   * Keeps the events for which an expression is true.
   *
   * @param condition in the language of the {@code where} command
   */
  record Where(Term condition) implements Stage {}

  /**
   * Shows some fields, in order.
   *
   * @param columns names as {@code table} takes them
   */
  record Table(List<SourcedName> columns) implements Stage {
    public Table {
      columns = List.copyOf(columns);
    }
  }
}
