package io.sigma4j.engine.eql;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** Checks that the events which a sequence declares missing do not occur. */
final class MissingEvents {

  private final List<StepMatcher> steps;
  private final List<Map<JoinKey, List<Event>>> occurrences = new ArrayList<>();
  private final OptionalLong maxspan;
  private final boolean edgeCounts;

  MissingEvents(List<StepMatcher> steps, Index index, OptionalLong maxspan, EqlOptions options) {
    this.steps = steps;
    steps.forEach(step -> occurrences.add(step.missing() ? occurrences(step, index) : Map.of()));
    this.maxspan = maxspan;
    this.edgeCounts = options.is(EqlOptions.MissingEventEdge.INCLUSIVE);
  }

  private static Map<JoinKey, List<Event>> occurrences(StepMatcher step, Index index) {
    Map<JoinKey, List<Event>> events = new HashMap<>();
    for (Event event : index.events()) {
      step.match(event)
          .ifPresent(key -> events.computeIfAbsent(key, any -> new ArrayList<>()).add(event));
    }
    return events;
  }

  /** Whether none of the missing events occurs in its gap. */
  boolean areMissing(Series series) {
    for (int step = 0; step < steps.size(); step++) {
      if (steps.get(step).missing() && occurs(step, series)) {
        return false;
      }
    }
    return true;
  }

  private boolean occurs(int step, Series series) {
    Optional<Event> before = neighbour(series, step, -1);
    Optional<Event> after = neighbour(series, step, 1);
    return occurrences.get(step).getOrDefault(series.key(), List.of()).stream()
        .anyMatch(
            event -> isAfterStart(event, before, series) && isBeforeEnd(event, after, series));
  }

  /** The nearest event of the sequence in a direction. */
  private static Optional<Event> neighbour(Series series, int step, int direction) {
    for (int i = step; i >= 0 && i < series.events().size(); i += direction) {
      if (series.events().get(i).isPresent()) {
        return series.events().get(i);
      }
    }
    return Optional.empty();
  }

  /** A gap at the start reaches as far before the last event as maxspan allows. */
  private boolean isAfterStart(Event event, Optional<Event> before, Series series) {
    return before.isPresent()
        ? event.order() > before.get().order()
        : isWithinSpan(series.last().time().getAsLong() - event.time().getAsLong());
  }

  /** A gap at the end reaches as far after the first event as maxspan allows. */
  private boolean isBeforeEnd(Event event, Optional<Event> after, Series series) {
    return after.isPresent()
        ? event.order() < after.get().order()
        : isWithinSpan(event.time().getAsLong() - series.first().time().getAsLong());
  }

  private boolean isWithinSpan(long millis) {
    return edgeCounts ? millis <= maxspan.getAsLong() : millis < maxspan.getAsLong();
  }
}
