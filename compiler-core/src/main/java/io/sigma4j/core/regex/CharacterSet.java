package io.sigma4j.core.regex;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A set of characters (code points) in its one canonical form: ascending ranges that neither touch
 * nor overlap.
 *
 * @param ranges the ranges, ascending
 */
public record CharacterSet(List<Range> ranges) {

  /** Every character. */
  public static final CharacterSet ALL = range(0, Character.MAX_CODE_POINT);

  /** Every character but the line feed: a dot without the flag {@code s}. */
  public static final CharacterSet NOT_NEWLINE = of('\n').complement();

  /** The ASCII digits. */
  public static final CharacterSet DIGIT = range('0', '9');

  /** The ASCII letters and digits and the underscore. */
  public static final CharacterSet WORD =
      builder().add('0', '9').add('A', 'Z').add('_').add('a', 'z').build();

  /** The ASCII white space, the vertical tab included. */
  public static final CharacterSet SPACE = builder().add('\t', '\r').add(' ').build();

  public CharacterSet {
    ranges = List.copyOf(ranges);
    for (int index = 1; index < ranges.size(); index++) {
      if (ranges.get(index).first() <= ranges.get(index - 1).last() + 1) {
        throw new IllegalArgumentException("ranges that touch: " + ranges);
      }
    }
  }

  /** The characters from {@code first} to {@code last}, both included. */
  public record Range(int first, int last) {

    public Range {
      if (first < 0 || last < first || last > Character.MAX_CODE_POINT) {
        throw new IllegalArgumentException("no range: " + first + ".." + last);
      }
    }

    boolean single() {
      return first == last;
    }
  }

  /** Only {@code codePoint}. */
  public static CharacterSet of(int codePoint) {
    return range(codePoint, codePoint);
  }

  /** Every character of {@code characters}. */
  public static CharacterSet of(String characters) {
    Builder builder = builder();
    characters.codePoints().forEach(builder::add);
    return builder.build();
  }

  /** From {@code first} to {@code last}, both included. */
  public static CharacterSet range(int first, int last) {
    return new CharacterSet(List.of(new Range(first, last)));
  }

  /** A builder of the empty set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Whether no character is in the set. */
  public boolean isEmpty() {
    return ranges.isEmpty();
  }

  /** Whether exactly one character is in the set. */
  public boolean isSingle() {
    return ranges.size() == 1 && ranges.get(0).single();
  }

  /** The lowest character of a set that is not empty. */
  public int first() {
    return ranges.get(0).first();
  }

  /** Number of characters. */
  public int size() {
    return ranges.stream().mapToInt(range -> range.last() - range.first() + 1).sum();
  }

  /** Whether {@code codePoint} is in the set. */
  public boolean contains(int codePoint) {
    int low = 0;
    int high = ranges.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Range range = ranges.get(middle);
      if (codePoint < range.first()) {
        high = middle - 1;
      } else if (codePoint > range.last()) {
        low = middle + 1;
      } else {
        return true;
      }
    }
    return false;
  }

  /** Every character that is not in this set. */
  public CharacterSet complement() {
    List<Range> gaps = new ArrayList<>();
    int next = 0;
    for (Range range : ranges) {
      if (next < range.first()) {
        gaps.add(new Range(next, range.first() - 1));
      }
      next = range.last() + 1;
    }
    if (next <= Character.MAX_CODE_POINT) {
      gaps.add(new Range(next, Character.MAX_CODE_POINT));
    }
    return new CharacterSet(gaps);
  }

  /** The characters of either set. */
  public CharacterSet union(CharacterSet other) {
    return builder().add(this).add(other).build();
  }

  /** The characters of both sets. */
  public CharacterSet intersection(CharacterSet other) {
    List<Range> both = new ArrayList<>();
    int left = 0;
    int right = 0;
    while (left < ranges.size() && right < other.ranges.size()) {
      Range one = ranges.get(left);
      Range two = other.ranges.get(right);
      int first = Math.max(one.first(), two.first());
      int last = Math.min(one.last(), two.last());
      if (first <= last) {
        both.add(new Range(first, last));
      }
      left += one.last() == last ? 1 : 0;
      right += two.last() == last ? 1 : 0;
    }
    return new CharacterSet(both);
  }

  /** Whether no character is in both sets. */
  public boolean isDisjoint(CharacterSet other) {
    return intersection(other).isEmpty();
  }

  /** Collects ranges in any order. */
  public static final class Builder {

    private final List<Range> collected = new ArrayList<>();

    private Builder() {}

    /** Adds one character. */
    public Builder add(int codePoint) {
      return add(codePoint, codePoint);
    }

    /** Adds a range, both ends included. */
    public Builder add(int first, int last) {
      collected.add(new Range(first, last));
      return this;
    }

    /** Adds the characters of {@code set}. */
    public Builder add(CharacterSet set) {
      collected.addAll(set.ranges);
      return this;
    }

    /** The set of all that was added. */
    public CharacterSet build() {
      collected.sort(Comparator.comparingInt(Range::first));
      List<Range> merged = new ArrayList<>();
      for (Range range : collected) {
        int last = merged.size() - 1;
        if (last >= 0 && range.first() <= merged.get(last).last() + 1) {
          Range previous = merged.get(last);
          merged.set(last, new Range(previous.first(), Math.max(previous.last(), range.last())));
        } else {
          merged.add(range);
        }
      }
      return new CharacterSet(merged);
    }
  }
}
