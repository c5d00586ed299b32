package io.sigma4j.engine.eql;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Builds regular languages, leaving out parts that change nothing. */
final class RegexBuilder {

  static final Regex NOTHING = new Regex.Chars(List.of(), false);
  static final Regex EMPTY = new Regex.Empty();
  static final Regex ANY_CHARACTER = new Regex.Chars(List.of(), true);
  static final Regex ANY_TEXT = new Regex.Repeat(ANY_CHARACTER, 0, -1);

  private RegexBuilder() {}

  static Regex concat(Regex first, Regex second) {
    if (first.equals(NOTHING) || second.equals(NOTHING)) {
      return NOTHING;
    }
    if (first.equals(EMPTY)) {
      return second;
    }
    return second.equals(EMPTY) ? first : new Regex.Concat(first, second);
  }

  static Regex union(Regex left, Regex right) {
    if (left.equals(ANY_TEXT) || right.equals(ANY_TEXT)) {
      return ANY_TEXT;
    }
    Set<Regex> parts = new LinkedHashSet<>();
    addParts(left, parts);
    addParts(right, parts);
    if (parts.isEmpty()) {
      return NOTHING;
    }
    return parts.size() == 1 ? parts.iterator().next() : new Regex.Union(parts);
  }

  private static void addParts(Regex regex, Set<Regex> parts) {
    if (regex instanceof Regex.Union union) {
      parts.addAll(union.parts());
    } else if (!regex.equals(NOTHING)) {
      parts.add(regex);
    }
  }

  static Regex both(Regex left, Regex right) {
    if (left.equals(NOTHING) || right.equals(NOTHING)) {
      return NOTHING;
    }
    if (left.equals(ANY_TEXT) || left.equals(right)) {
      return right;
    }
    return right.equals(ANY_TEXT) ? left : new Regex.Both(left, right);
  }

  static Regex complement(Regex inner) {
    if (inner.equals(NOTHING)) {
      return ANY_TEXT;
    }
    if (inner.equals(ANY_TEXT)) {
      return NOTHING;
    }
    return inner instanceof Regex.Complement complement
        ? complement.inner()
        : new Regex.Complement(inner);
  }

  static Regex repeat(Regex inner, int min, int max) {
    if (max == 0) {
      return EMPTY;
    }
    return min == 1 && max == 1 ? inner : new Regex.Repeat(inner, min, max);
  }

  static Regex character(int c) {
    return new Regex.Chars(List.of(new Regex.Range(c, c)), false);
  }
}
