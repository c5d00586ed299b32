package io.sigma4j.conformance;

import java.util.List;
import java.util.Optional;

/** Runs queries of one language, or a family of them, over events. */
interface Engine {

  /** As reports show it. */
  String name();

  /**
   * What the engine calls the type that holds a column.
   *
   * @return empty if no type of the engine does
   */
  Optional<String> type(String field, Column column);

  /** Whether the types of a case can hold this event of it. */
  boolean holds(StoredEvent event, CaseRun run);

  /** Whether a column of texts knows a missing value from an empty one. */
  default boolean hasMissingTexts() {
    return true;
  }

  /** How much one store takes, by the weight of cases: about ten for a usual one. */
  long capacity();

  /** An answer for each question of the batch, in order. */
  List<Answer> ask(Batch batch);

  /** The answers to several batches; an engine that starts slowly does so once. */
  default List<List<Answer>> ask(List<Batch> batches) {
    return batches.stream().map(this::ask).toList();
  }
}
