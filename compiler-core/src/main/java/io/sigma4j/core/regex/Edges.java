package io.sigma4j.core.regex;

import io.sigma4j.core.regex.Regex.Alternation;
import io.sigma4j.core.regex.Regex.CharacterClass;
import io.sigma4j.core.regex.Regex.Literal;
import io.sigma4j.core.regex.Regex.Repeat;
import io.sigma4j.core.regex.Regex.Sequence;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Narrows expressions at one of their ends: {@code a*b} that starts with {@code a} is {@code aa*b}.
 *
 * <p>The expressions hold literals, classes, sequences, alternations and greedy repetitions only.
 */
enum Edges {
  /** The first character counts. */
  FIRST {
    @Override
    Regex join(Regex atEdge, Regex rest) {
      return Regex.sequence(atEdge, rest);
    }

    @Override
    <T> List<T> from(List<T> parts) {
      return parts;
    }
  },

  /** The last character counts. */
  LAST {
    @Override
    Regex join(Regex atEdge, Regex rest) {
      return Regex.sequence(rest, atEdge);
    }

    @Override
    <T> List<T> from(List<T> parts) {
      List<T> reversed = new ArrayList<>(parts);
      Collections.reverse(reversed);
      return reversed;
    }
  };

  abstract Regex join(Regex atEdge, Regex rest);

  /** The parts, the one at this edge first; or back from that order. */
  abstract <T> List<T> from(List<T> parts);

  /**
   * What matches all the texts of {@code regex} that have a character of {@code set} at this edge;
   * empty if there are none.
   */
  Optional<Regex> narrow(Regex regex, CharacterSet set) {
    if (regex instanceof Literal literal) {
      return narrow(literal, set);
    }
    if (regex instanceof CharacterClass characterClass) {
      return oneOf(characterClass.set().intersection(set));
    }
    if (regex instanceof Repeat repeat) {
      return narrow(repeat, set);
    }
    return regex instanceof Sequence sequence
        ? narrow(sequence.parts(), set)
        : anyOf(
            ((Alternation) regex)
                .branches().stream()
                    .map(branch -> narrow(branch, set))
                    .flatMap(Optional::stream)
                    .toList());
  }

  /** The same for parts one after the other. */
  Optional<Regex> narrow(List<Regex> parts, CharacterSet set) {
    List<Regex> order = from(parts);
    List<Regex> choices = new ArrayList<>();
    for (int index = 0; index < order.size(); index++) {
      List<Regex> rest = order.subList(index + 1, order.size());
      narrow(order.get(index), set)
          .map(edge -> join(edge, Regex.sequence(from(rest))))
          .ifPresent(choices::add);
      if (RegexWidth.of(order.get(index)).min() > 0) {
        break;
      }
    }
    return anyOf(choices);
  }

  private Optional<Regex> narrow(Literal literal, CharacterSet set) {
    List<Integer> order = from(literal.text().codePoints().boxed().toList());
    int edge = Objects.requireNonNull(order.get(0));
    CharacterSet variants = literal.folding().variants(edge);
    CharacterSet wanted = variants.intersection(set);
    if (wanted.equals(variants)) {
      return Optional.of(literal);
    }
    StringBuilder rest = new StringBuilder();
    from(order.subList(1, order.size())).forEach(rest::appendCodePoint);
    return oneOf(wanted).map(one -> join(one, Regex.literal(rest.toString(), literal.folding())));
  }

  private Optional<Regex> narrow(Repeat repeat, CharacterSet set) {
    if (repeat.max() == 0) {
      return Optional.empty();
    }
    int max = repeat.max() == Repeat.UNBOUNDED ? Repeat.UNBOUNDED : repeat.max() - 1;
    int min = RegexWidth.of(repeat.body()).min() == 0 ? 0 : Math.max(repeat.min() - 1, 0);
    Regex others = max == 0 ? Regex.EMPTY : new Repeat(repeat.body(), min, max, Repeat.Mode.GREEDY);
    return narrow(repeat.body(), set).map(edge -> join(edge, others));
  }

  private static Optional<Regex> oneOf(CharacterSet set) {
    return set.isEmpty() ? Optional.empty() : Optional.of(Regex.oneOf(set));
  }

  static Optional<Regex> anyOf(List<Regex> choices) {
    return choices.isEmpty() ? Optional.empty() : Optional.of(Regex.alternation(choices));
  }
}
