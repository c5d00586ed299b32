package io.sigma4j.engine.eql;

import java.util.List;
import java.util.Set;

/**
 * A regular language, matched by derivatives: {@link #after} gives what must follow a character.
 */
sealed interface Regex {

  boolean acceptsEmpty();

  Regex after(int c);

  /** A range of characters. */
  record Range(int from, int to) {}

  /** One character in, or if negated not in, any of the ranges. No ranges: nothing at all. */
  record Chars(List<Range> ranges, boolean negated) implements Regex {

    @Override
    public boolean acceptsEmpty() {
      return false;
    }

    @Override
    public Regex after(int c) {
      boolean inside = ranges.stream().anyMatch(range -> range.from() <= c && c <= range.to());
      return inside != negated ? RegexBuilder.EMPTY : RegexBuilder.NOTHING;
    }
  }

  /** The empty text. */
  record Empty() implements Regex {

    @Override
    public boolean acceptsEmpty() {
      return true;
    }

    @Override
    public Regex after(int c) {
      return RegexBuilder.NOTHING;
    }
  }

  /** One after the other. */
  record Concat(Regex first, Regex second) implements Regex {

    @Override
    public boolean acceptsEmpty() {
      return first.acceptsEmpty() && second.acceptsEmpty();
    }

    @Override
    public Regex after(int c) {
      Regex inFirst = RegexBuilder.concat(first.after(c), second);
      return first.acceptsEmpty() ? RegexBuilder.union(inFirst, second.after(c)) : inFirst;
    }
  }

  /** Any of several. */
  record Union(Set<Regex> parts) implements Regex {

    @Override
    public boolean acceptsEmpty() {
      return parts.stream().anyMatch(Regex::acceptsEmpty);
    }

    @Override
    public Regex after(int c) {
      return parts.stream()
          .map(part -> part.after(c))
          .reduce(RegexBuilder.NOTHING, RegexBuilder::union);
    }
  }

  /** Both. */
  record Both(Regex left, Regex right) implements Regex {

    @Override
    public boolean acceptsEmpty() {
      return left.acceptsEmpty() && right.acceptsEmpty();
    }

    @Override
    public Regex after(int c) {
      return RegexBuilder.both(left.after(c), right.after(c));
    }
  }

  /** Everything else. */
  record Complement(Regex inner) implements Regex {

    @Override
    public boolean acceptsEmpty() {
      return !inner.acceptsEmpty();
    }

    @Override
    public Regex after(int c) {
      return RegexBuilder.complement(inner.after(c));
    }
  }

  /** Several times; a negative maximum means any number. */
  record Repeat(Regex inner, int min, int max) implements Regex {

    @Override
    public boolean acceptsEmpty() {
      return min == 0 || inner.acceptsEmpty();
    }

    @Override
    public Regex after(int c) {
      int fewer = max < 0 ? max : max - 1;
      return RegexBuilder.concat(
          inner.after(c), RegexBuilder.repeat(inner, Math.max(0, min - 1), fewer));
    }
  }
}
