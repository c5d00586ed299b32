package io.sigma4j.engine.eql;

import io.sigma4j.engine.eql.Query.Pipe;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Runs queries over the events. */
final class QueryRunner {

  private final Index index;
  private final EqlOptions options;

  QueryRunner(Index index, EqlOptions options) {
    this.index = index;
    this.options = options;
  }

  Result run(Query query) {
    if (query instanceof Query.Sequence sequence) {
      return Result.ofSeries(piped(new SequenceRunner(sequence, index, options).run(), query));
    }
    if (query instanceof Query.Sample sample) {
      return Result.ofSeries(new SampleRunner(sample, index, options).run());
    }
    Query.Events events = (Query.Events) query;
    Selector selector = Selector.of(events.filter(), index.schema(), options);
    List<Event> selected = index.events().stream().filter(selector::selects).toList();
    return new Result(piped(selected, query), Optional.empty());
  }

  /** Keeps the first or the last results, in the same order. */
  private static <T> List<T> piped(List<T> results, Query query) {
    List<T> kept = results;
    for (Pipe pipe : query.pipes()) {
      int count = Math.min(pipe.count(), kept.size());
      kept = pipe.head() ? kept.subList(0, count) : kept.subList(kept.size() - count, kept.size());
    }
    return new ArrayList<>(kept);
  }
}
