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

  private final List<List<Integer>> silent = new ArrayList<>();
  private final List<CharacterSet> read = new ArrayList<>();
  private final Map<Integer, BitSet> after = new HashMap<>();
  private List<BitSet> kinds = List.of();

  private Automaton() {}

  static Automaton of(Regex regex) {
    Automaton automaton = new Automaton();
    automaton.append(regex, automaton.state());
    automaton.kinds = automaton.kinds();
    return automaton;
  }

  boolean tooLarge() {
    return read.size() >= MAX_STATES;
  }

  /** Where it begins. */
  BitSet start() {
    return closure(0);
  }

  /** The states reached from {@code states}, for each kind of character. */
  List<BitSet> successors(BitSet states) {
    List<BitSet> successors = new ArrayList<>();
    for (BitSet readers : kinds) {
      BitSet reached = new BitSet();
      for (int state = states.nextSetBit(0); state >= 0; state = states.nextSetBit(state + 1)) {
        if (readers.get(state)) {
          reached.or(after(state));
        }
      }
      successors.add(reached);
    }
    return successors;
  }

  /** What is reached by what {@code state} reads. */
  private BitSet after(int state) {
    return after.computeIfAbsent(state, reading -> closure(reading + 1));
  }

  /** The states that read a character, of those reached from {@code from} without one. */
  private BitSet closure(int from) {
    Deque<Integer> reached = new ArrayDeque<>(List.of(from));
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

  /** For each kind of character that the automaton tells apart, the states that read it. */
  private List<BitSet> kinds() {
    TreeSet<Integer> borders = new TreeSet<>(List.of(0));
    Map<CharacterSet, BitSet> readers = new HashMap<>();
    for (int state = 0; state < read.size(); state++) {
      readers.computeIfAbsent(read.get(state), set -> new BitSet()).set(state);
    }
    for (CharacterSet set : readers.keySet()) {
      for (CharacterSet.Range range : set.ranges()) {
        borders.add(range.first());
        borders.add(Math.min(range.last() + 1, Character.MAX_CODE_POINT));
      }
    }
    return borders.stream().map(character -> readersOf(readers, character)).distinct().toList();
  }

  private static BitSet readersOf(Map<CharacterSet, BitSet> readers, int character) {
    BitSet states = new BitSet();
    readers.forEach(
        (set, reading) -> {
          if (set.contains(character)) {
            states.or(reading);
          }
        });
    return states;
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
