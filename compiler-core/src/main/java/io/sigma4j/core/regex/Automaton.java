package io.sigma4j.core.regex;

import io.sigma4j.core.regex.Regex.Alternation;
import io.sigma4j.core.regex.Regex.CharacterClass;
import io.sigma4j.core.regex.Regex.Literal;
import io.sigma4j.core.regex.Regex.Repeat;
import io.sigma4j.core.regex.Regex.Sequence;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** A non-deterministic automaton of an expression without anchors, built part by part. */
final class Automaton {

  private static final int MAX_STATES = 10_000;

  private static final CharacterSet NOTHING = new CharacterSet(List.of());

  private final List<List<Integer>> silent = new ArrayList<>();
  private final List<CharacterSet> read = new ArrayList<>();

  /** The states that read a character, by number; sets only hold those. */
  private final List<Integer> readers = new ArrayList<>();

  private final Map<StateSet, StateSet> after = new HashMap<>();
  private List<StateSet> kinds = List.of();
  private List<StateSet> next = List.of();
  private StateSet start = new StateSet(0);

  private Automaton() {}

  static Automaton of(Regex regex) {
    Automaton automaton = new Automaton();
    automaton.append(regex, automaton.state());
    if (!automaton.tooLarge()) {
      automaton.finish();
    }
    return automaton;
  }

  private void finish() {
    int[] number = new int[read.size()];
    for (int state = 0; state < read.size(); state++) {
      if (!read.get(state).isEmpty()) {
        number[state] = readers.size();
        readers.add(state);
      }
    }
    kinds = kinds();
    next = readers.stream().map(reader -> closure(reader + 1, number)).toList();
    start = closure(0, number);
  }

  boolean tooLarge() {
    return read.size() >= MAX_STATES;
  }

  /** Where it begins. */
  StateSet start() {
    return start;
  }

  /** The states reached from {@code states}, for each kind of character. */
  List<StateSet> successors(StateSet states) {
    List<StateSet> successors = new ArrayList<>(kinds.size());
    for (StateSet kind : kinds) {
      successors.add(after.computeIfAbsent(states.and(kind), this::after));
    }
    return successors;
  }

  /** What is reached by what all of these read. */
  private StateSet after(StateSet reading) {
    StateSet reached = new StateSet(readers.size());
    for (int state = reading.next(0); state >= 0; state = reading.next(state + 1)) {
      reached.addAll(next.get(state));
    }
    return reached;
  }

  /** The states that read a character, of those reached from {@code from} without one. */
  private StateSet closure(int from, int[] number) {
    Deque<Integer> reached = new ArrayDeque<>(List.of(from));
    BitSet visited = new BitSet();
    StateSet reading = new StateSet(readers.size());
    while (!reached.isEmpty()) {
      int state = reached.removeFirst();
      if (!visited.get(state)) {
        visited.set(state);
        if (!read.get(state).isEmpty()) {
          reading.add(number[state]);
        }
        reached.addAll(silent.get(state));
      }
    }
    return reading;
  }

  /** For each kind of character that the automaton tells apart, the states that read it. */
  private List<StateSet> kinds() {
    TreeSet<Integer> borders = new TreeSet<>(List.of(0));
    Map<CharacterSet, StateSet> sets = new HashMap<>();
    for (int number = 0; number < readers.size(); number++) {
      sets.computeIfAbsent(read.get(readers.get(number)), set -> new StateSet(readers.size()))
          .add(number);
    }
    for (CharacterSet set : sets.keySet()) {
      for (CharacterSet.Range range : set.ranges()) {
        borders.add(range.first());
        borders.add(Math.min(range.last() + 1, Character.MAX_CODE_POINT));
      }
    }
    return borders.stream().map(character -> readersOf(sets, character)).distinct().toList();
  }

  private StateSet readersOf(Map<CharacterSet, StateSet> sets, int character) {
    StateSet states = new StateSet(readers.size());
    sets.forEach(
        (set, reading) -> {
          if (set.contains(character)) {
            states.addAll(reading);
          }
        });
    return states;
  }

  private int state() {
    silent.add(new ArrayList<>());
    read.add(NOTHING);
    return read.size() - 1;
  }

  private void link(int from, int to) {
    silent.get(from).add(to);
  }

  /** Adds {@code regex} after the state {@code from}; the state after it is the result. */
  private int append(Regex regex, int from) {
    if (tooLarge()) {
      return from;
    }
    if (regex instanceof Literal literal) {
      int at = from;
      for (int character : literal.text().codePoints().toArray()) {
        at = character(literal.folding().variants(character), at);
      }
      return at;
    }
    if (regex instanceof CharacterClass characterClass) {
      return character(characterClass.set(), from);
    }
    if (regex instanceof Sequence sequence) {
      int at = from;
      for (Regex part : sequence.parts()) {
        at = append(part, at);
      }
      return at;
    }
    return regex instanceof Repeat repeat
        ? repeat(repeat, from)
        : alternation((Alternation) regex, from);
  }

  /** The state after one that reads is the next number. */
  private int character(CharacterSet set, int from) {
    int reading = state();
    link(from, reading);
    read.set(reading, set);
    return state();
  }

  private int alternation(Alternation alternation, int from) {
    List<Integer> ends = new ArrayList<>();
    for (Regex branch : alternation.branches()) {
      int start = state();
      link(from, start);
      ends.add(append(branch, start));
    }
    int end = state();
    ends.forEach(branchEnd -> link(branchEnd, end));
    return end;
  }

  private int repeat(Repeat repeat, int from) {
    int at = from;
    for (int times = 0; times < repeat.min() && !tooLarge(); times++) {
      at = append(repeat.body(), at);
    }
    return repeat.max() == Repeat.UNBOUNDED
        ? loop(repeat.body(), at)
        : optional(repeat.body(), repeat.max() - repeat.min(), at);
  }

  private int loop(Regex body, int from) {
    int start = state();
    link(from, start);
    link(append(body, start), start);
    int end = state();
    link(start, end);
    return end;
  }

  private int optional(Regex body, int times, int from) {
    List<Integer> exits = new ArrayList<>();
    int at = from;
    for (int time = 0; time < times && !tooLarge(); time++) {
      int start = state();
      link(at, start);
      exits.add(start);
      at = append(body, start);
    }
    int end = state();
    link(at, end);
    exits.forEach(exit -> link(exit, end));
    return end;
  }
}
