package io.sigma4j.engine.eql;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Finds sequences: a state machine for each join key, one pending sequence in each state. */
final class SequenceRunner {

  private final Index index;
  private final EqlOptions options;
  private final OptionalLong maxspan;
  private final List<StepMatcher> steps = new ArrayList<>();
  private final List<Integer> positive = new ArrayList<>();
  private final Optional<StepMatcher> until;
  private final PendingSeries pending = new PendingSeries();
  private final List<Series> completed = new ArrayList<>();

  SequenceRunner(Query.Sequence query, Index index, EqlOptions options) {
    this.index = index;
    this.options = options;
    this.maxspan = query.maxspan();
    for (Query.Step step : query.steps()) {
      if (!step.missing()) {
        positive.add(steps.size());
      }
      steps.add(StepMatcher.of(step, index.schema(), options));
    }
    this.until = query.until().map(step -> StepMatcher.of(step, index.schema(), options));
    List<Query.Step> all = new ArrayList<>(query.steps());
    query.until().ifPresent(all::add);
    StepMatcher.checkKeyTypes(all, index.schema(), options);
    if (maxspan.isPresent() && !index.timed()) {
      throw EqlException.unsupported(0, "maxspan needs @timestamp in every event");
    }
  }

  /** The sequences, by their first event, then by their last. */
  List<Series> run() {
    for (Event event : index.events()) {
      for (int i = positive.size() - 1; i >= 0; i--) {
        advance(i, event);
      }
      until.flatMap(step -> step.match(event)).ifPresent(key -> expire(key, event));
    }
    MissingEvents missing = new MissingEvents(steps, index, maxspan, options);
    return completed.stream()
        .filter(missing::areMissing)
        .sorted(
            Comparator.comparingInt((Series series) -> series.first().order())
                .thenComparingInt(series -> series.last().order()))
        .toList();
  }

  /** Lets an event start a sequence or continue one that waits for this state. */
  private void advance(int state, Event event) {
    int step = positive.get(state);
    Optional<JoinKey> key = steps.get(step).match(event);
    if (key.isEmpty()) {
      return;
    }
    Optional<Series> before =
        state == 0
            ? Optional.of(Series.empty(key.get(), steps.size()))
            : pending.take(key.get(), state - 1);
    if (before.isEmpty() || (state > 0 && exceedsSpan(before.get().first(), event))) {
      return;
    }
    Series series = before.get().with(step, event);
    if (state == positive.size() - 1) {
      completed.add(series);
    } else {
      pending.put(key.get(), state, series);
    }
  }

  private boolean exceedsSpan(Event first, Event event) {
    return maxspan.isPresent()
        && event.time().getAsLong() - first.time().getAsLong() > maxspan.getAsLong();
  }

  private void expire(JoinKey key, Event event) {
    boolean keepMatched = options.is(EqlOptions.UntilOnMatchedEvent.IGNORED);
    pending.expire(key, series -> !(keepMatched && series.last().equals(event)));
  }
}
