package io.sigma4j.engine.eql;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/** The unfinished sequences: for each join key at most one in each state. */
final class PendingSeries {

  private final Map<JoinKey, Map<Integer, Series>> states = new HashMap<>();

  /** Puts a sequence into a state, in place of an older one. */
  void put(JoinKey key, int state, Series series) {
    states.computeIfAbsent(key, any -> new TreeMap<>()).put(state, series);
  }

  /** Removes the sequence from a state. */
  Optional<Series> take(JoinKey key, int state) {
    return Optional.ofNullable(states.getOrDefault(key, new TreeMap<>()).remove(state));
  }

  /** Removes the sequences of a key that are expired. */
  void expire(JoinKey key, Predicate<Series> expired) {
    states.getOrDefault(key, new TreeMap<>()).values().removeIf(expired);
  }
}
