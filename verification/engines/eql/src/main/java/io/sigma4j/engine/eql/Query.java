package io.sigma4j.engine.eql;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** A parsed query. */
sealed interface Query {

  List<Pipe> pipes();

  /** A query for single events. */
  record Events(EventFilter filter, List<Pipe> pipes) implements Query {}

  /**
   * A query for ordered series of events.
   *
   * @param maxspan the longest time from the first to the last event, in milliseconds
   * @param steps the items, repeated as {@code with runs} says
   * @param until what ends unfinished sequences
   */
  record Sequence(OptionalLong maxspan, List<Step> steps, Optional<Step> until, List<Pipe> pipes)
      implements Query {}

  /** A query for unordered groups of events with equal keys. */
  record Sample(List<Step> steps, List<Pipe> pipes) implements Query {}

  /**
   * An event category and a condition.
   *
   * @param category the category; empty for {@code any}
   */
  record EventFilter(Optional<String> category, Expr condition, int position) {}

  /**
   * An item of a sequence or sample.
   *
   * @param filter the events
   * @param missing whether no such event may occur
   * @param keys the join keys, those of the whole query first
   */
  record Step(EventFilter filter, boolean missing, List<Expr.Field> keys) {}

  /** {@code head} or {@code tail}. */
  record Pipe(boolean head, int count) {}
}
