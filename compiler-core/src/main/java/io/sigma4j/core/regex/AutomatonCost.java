package io.sigma4j.core.regex;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * What Lucene must spend to make an expression's automaton deterministic.
 *
 * <p>Lucene gives up when the sizes of the state sets that it visits add up to more than ten times
 * the limit of states, which is 10,000 by default ({@code max_determinized_states}). Its automata
 * are about as large as these, so the bound here is a little stricter.
 */
final class AutomatonCost {

  private static final int MAX_EFFORT = 80_000;

  private final Automaton automaton;
  private final Set<StateSet> seen = new HashSet<>();
  private final Deque<StateSet> open = new ArrayDeque<>();

  private AutomatonCost(Automaton automaton) {
    this.automaton = automaton;
  }

  /** Why Lucene would not take {@code regex}, which holds no anchors; empty if it would. */
  static Optional<String> refusal(Regex regex) {
    boolean cheap =
        WordSearch.of(regex).filter(words -> words.mostEffort() <= MAX_EFFORT).isPresent();
    return cheap || effort(regex) <= MAX_EFFORT
        ? Optional.empty()
        : Optional.of("the regular expression needs more automaton states than Lucene allows");
  }

  /** What {@code regex} costs; from the limit on not counted to the end. */
  static int effort(Regex regex) {
    Automaton automaton = Automaton.of(regex);
    return automaton.tooLarge() ? Integer.MAX_VALUE : new AutomatonCost(automaton).effort();
  }

  private int effort() {
    add(automaton.start());
    int effort = 0;
    while (!open.isEmpty() && effort <= MAX_EFFORT) {
      StateSet states = open.removeFirst();
      effort += states.size() + 1;
      automaton.successors(states).forEach(this::add);
    }
    return effort;
  }

  private void add(StateSet states) {
    if (seen.add(states)) {
      open.addLast(states);
    }
  }
}
