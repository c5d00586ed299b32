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
import java.util.List;
import java.util.TreeSet;

/** A non-deterministic automaton of an expression without anchors, built part by part. */
final class Automaton {

  private static final int MAX_STATES = 20_000;

  private final List<List<Integer>> silent = new ArrayList<>();
  private final List<CharacterSet> read = new ArrayList<>();
  private int[] alphabet = new int[0];

  private Automaton() {}

  static Automaton of(Regex regex) {
    Automaton automaton = new Automaton();
    automaton.append(regex, automaton.state());
    automaton.alphabet = automaton.alphabet();
    return automaton;
  }

  boolean tooLarge() {
    return read.size() >= MAX_STATES;
  }

  /** The states that read a character, of those reached without one. */
  BitSet start() {
    Deque<Integer> reached = new ArrayDeque<>();
    reached.add(0);
    return closure(reached);
  }

  /** The states reached from {@code states}, for each kind of character. */
  List<BitSet> successors(BitSet states) {
    List<BitSet> successors = new ArrayList<>();
    for (int character : alphabet) {
      Deque<Integer> reached = new ArrayDeque<>();
      states.stream()
          .filter(state -> read.get(state).contains(character))
          .forEach(state -> reached.add(state + 1));
      successors.add(closure(reached));
    }
    return successors;
  }

  private BitSet closure(Deque<Integer> reached) {
    BitSet visited = new BitSet();
    BitSet reading = new BitSet();
    while (!reached.isEmpty()) {
      int state = reached.removeFirst();
      if (!visited.get(state)) {
        visited.set(state);
        reading.set(state, !read.get(state).isEmpty());
        reached.addAll(silent.get(state));
      }
    }
    return reading;
  }

  /** One character of each of the kinds that the automaton tells apart. */
  private int[] alphabet() {
    TreeSet<Integer> borders = new TreeSet<>();
    borders.add(0);
    for (CharacterSet set : read) {
      for (CharacterSet.Range range : set.ranges()) {
        borders.add(range.first());
        borders.add(Math.min(range.last() + 1, Character.MAX_CODE_POINT));
      }
    }
    return borders.stream().mapToInt(Integer::intValue).toArray();
  }

  private int state() {
    silent.add(new ArrayList<>());
    read.add(new CharacterSet(List.of()));
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
