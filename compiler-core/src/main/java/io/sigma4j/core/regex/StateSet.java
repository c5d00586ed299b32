package io.sigma4j.core.regex;

import java.util.Arrays;

/** A set of states of an {@link Automaton}, made for being compared and joined a thousand times. */
final class StateSet {

  /** State {@code n} is bit {@code n % 64} of number {@code n / 64}. */
  private final long[] bits;

  /** The empty set of an automaton with that many states. */
  StateSet(int states) {
    this(new long[(states + Long.SIZE - 1) / Long.SIZE]);
  }

  private StateSet(long[] bits) {
    this.bits = bits;
  }

  /** Adds a state; only before the set is compared with others. */
  void add(int state) {
    bits[state / Long.SIZE] |= 1L << state;
  }

  /** Adds all states of another set; only before the set is compared with others. */
  void addAll(StateSet other) {
    for (int i = 0; i < bits.length; i++) {
      bits[i] |= other.bits[i];
    }
  }

  /** The states of both. */
  StateSet and(StateSet other) {
    long[] both = new long[bits.length];
    for (int i = 0; i < bits.length; i++) {
      both[i] = bits[i] & other.bits[i];
    }
    return new StateSet(both);
  }

  /** The first state from {@code from} on, or -1. */
  int next(int from) {
    int i = from / Long.SIZE;
    if (i >= bits.length) {
      return -1;
    }
    long rest = bits[i] & (-1L << from);
    while (rest == 0) {
      if (++i == bits.length) {
        return -1;
      }
      rest = bits[i];
    }
    return i * Long.SIZE + Long.numberOfTrailingZeros(rest);
  }

  /** How many states. */
  int size() {
    int size = 0;
    for (long part : bits) {
      size += Long.bitCount(part);
    }
    return size;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof StateSet set && Arrays.equals(bits, set.bits);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bits);
  }
}
