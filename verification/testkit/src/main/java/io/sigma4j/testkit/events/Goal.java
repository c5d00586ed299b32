package io.sigma4j.testkit.events;

import io.sigma4j.core.ir.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What is asked of an event, predicate by predicate, and a draft that does all of it. */
final class Goal {

  private final Map<String, List<Part.Test>> on;
  private final Map<String, List<Part.Test>> off;
  private final boolean missingFirst;
  private Draft draft;

  private Goal(
      Map<String, List<Part.Test>> on,
      Map<String, List<Part.Test>> off,
      boolean missingFirst,
      Draft draft) {
    this.on = on;
    this.off = off;
    this.missingFirst = missingFirst;
    this.draft = draft;
  }

  /** A goal that misses a predicate by leaving its field out, and takes the first of several. */
  static Goal leavingOut() {
    return new Goal(new LinkedHashMap<>(), new LinkedHashMap<>(), true, Draft.EMPTY);
  }

  /** A goal that misses a predicate by another value, and takes the last of several. */
  static Goal fillingIn() {
    return new Goal(new LinkedHashMap<>(), new LinkedHashMap<>(), false, Draft.EMPTY);
  }

  /** The same, to try something with. */
  Goal copy() {
    return new Goal(copy(on), copy(off), missingFirst, draft);
  }

  private static Map<String, List<Part.Test>> copy(Map<String, List<Part.Test>> tests) {
    Map<String, List<Part.Test>> copy = new LinkedHashMap<>();
    tests.forEach((field, list) -> copy.put(field, new ArrayList<>(list)));
    return copy;
  }

  /** Whether of several operands the last is tried first. */
  boolean isFromTheEnd() {
    return !missingFirst;
  }

  Draft draft() {
    return draft;
  }

  /** Whether the predicate can be on, or off, together with all that was asked before. */
  boolean require(Part.Test test, boolean wanted) {
    (wanted ? on : off).computeIfAbsent(test.field(), field -> new ArrayList<>()).add(test);
    if (wanted && test.value() instanceof Value.FieldReference reference) {
      provide(reference.field());
    }
    return test.isOn(draft) == wanted || settle(test.field());
  }

  private void provide(String field) {
    if (draft.value(field).isEmpty()) {
      draft = draft.with(field, Optional.of(Samples.OTHER));
    }
  }

  private boolean settle(String field) {
    List<Part.Test> wanted = on.getOrDefault(field, List.of());
    List<Part.Test> unwanted = off.getOrDefault(field, List.of());
    Optional<Draft> found =
        candidates(wanted)
            .map(candidate -> draft.with(field, candidate))
            .filter(next -> wanted.stream().allMatch(test -> test.isOn(next)))
            .filter(next -> unwanted.stream().noneMatch(test -> test.isOn(next)))
            .findFirst();
    draft = found.orElse(draft);
    return found.isPresent();
  }

  private Stream<Optional<Object>> candidates(List<Part.Test> wanted) {
    if (wanted.isEmpty()) {
      Optional<Object> other = Optional.of(Samples.OTHER);
      return missingFirst
          ? Stream.of(Optional.empty(), other)
          : Stream.of(other, Optional.of("7"), Optional.empty());
    }
    List<Value> values = wanted.stream().map(Part.Test::value).toList();
    return Candidates.of(values, draft).map(Optional::of);
  }
}
