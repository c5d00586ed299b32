package io.sigma4j.engine.eql;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds samples: for each join key one event for each step, no event twice. */
final class SampleRunner {

  private final Index index;
  private final List<StepMatcher> steps;

  SampleRunner(Query.Sample query, Index index, EqlOptions options) {
    this.index = index;
    this.steps =
        query.steps().stream().map(step -> StepMatcher.of(step, index.schema(), options)).toList();
    StepMatcher.checkKeyTypes(query.steps(), index.schema(), options);
  }

  /** The samples, in the order of their keys. */
  List<Series> run() {
    Map<JoinKey, List<List<Event>>> candidates = new LinkedHashMap<>();
    for (Event event : index.events()) {
      for (int step = 0; step < steps.size(); step++) {
        Optional<JoinKey> key = steps.get(step).match(event);
        if (key.isPresent()) {
          candidates.computeIfAbsent(key.get(), any -> emptyLists()).get(step).add(event);
        }
      }
    }
    return candidates.entrySet().stream()
        .sorted(Map.Entry.comparingByKey(SampleRunner::compareKeys))
        .flatMap(
            entry ->
                choose(entry.getValue(), List.of()).stream()
                    .map(events -> series(entry.getKey(), events)))
        .toList();
  }

  private List<List<Event>> emptyLists() {
    List<List<Event>> lists = new ArrayList<>();
    steps.forEach(step -> lists.add(new ArrayList<>()));
    return lists;
  }

  /** Continues a choice with the first event for each further step that was not chosen yet. */
  private static Optional<List<Event>> choose(List<List<Event>> candidates, List<Event> chosen) {
    if (chosen.size() == candidates.size()) {
      return Optional.of(chosen);
    }
    for (Event event : candidates.get(chosen.size())) {
      if (!chosen.contains(event)) {
        List<Event> longer = new ArrayList<>(chosen);
        longer.add(event);
        Optional<List<Event>> complete = choose(candidates, longer);
        if (complete.isPresent()) {
          return complete;
        }
      }
    }
    return Optional.empty();
  }

  private static Series series(JoinKey key, List<Event> events) {
    return new Series(key, events.stream().map(Optional::of).toList());
  }

  private static int compareKeys(JoinKey left, JoinKey right) {
    for (int i = 0; i < left.values().size(); i++) {
      int order = compare(left.values().get(i), right.values().get(i));
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  private static int compare(Value left, Value right) {
    return Order.comparable(left, right)
        ? Order.compare(left, right)
        : Comparator.<Boolean>naturalOrder().compare(right.isNull(), left.isNull());
  }
}
