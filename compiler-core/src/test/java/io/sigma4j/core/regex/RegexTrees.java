package io.sigma4j.core.regex;

import io.sigma4j.core.regex.Regex.Anchor;
import io.sigma4j.core.regex.Regex.Group;
import io.sigma4j.core.regex.Regex.Lookaround;
import io.sigma4j.core.regex.Regex.Repeat;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Small expressions and texts over an alphabet in which accidents are likely. */
final class RegexTrees {

  private static final String ALPHABET = "abA1_ -\n\u00e9";

  private RegexTrees() {}

  static Arbitrary<String> texts() {
    return Arbitraries.strings().withChars(ALPHABET.toCharArray()).ofMaxLength(7);
  }

  /** Without what needs backtracking. */
  static Arbitrary<Regex> regular() {
    return trees(Arbitraries.of(Repeat.Mode.GREEDY, Repeat.Mode.LAZY), regularLeaves(), 3);
  }

  /** Of every kind. */
  static Arbitrary<Regex> any() {
    return trees(Arbitraries.of(Repeat.Mode.class), regularLeaves(), 3)
        .flatMap(inner -> Arbitraries.oneOf(Arbitraries.just(inner), backtracking(inner)));
  }

  private static Arbitrary<Regex> backtracking(Regex inner) {
    return Combinators.combine(
            trees(Arbitraries.of(Repeat.Mode.class), regularLeaves(), 1),
            trees(Arbitraries.of(Repeat.Mode.class), regularLeaves(), 1),
            Arbitraries.integers().between(0, 3),
            Arbitraries.of(CaseFolding.NONE, CaseFolding.ASCII))
        .as(
            (before, after, kind, folding) ->
                switch (kind) {
                  case 0 ->
                      Regex.sequence(
                          before, new Lookaround(Lookaround.Direction.AHEAD, inner), after);
                  case 1 ->
                      Regex.sequence(
                          before, new Lookaround(Lookaround.Direction.NOT_AHEAD, inner), after);
                  case 2 ->
                      Regex.sequence(
                          before, new Group(Group.Kind.ATOMIC, Optional.empty(), inner), after);
                  default ->
                      Regex.sequence(
                          new Group(Group.Kind.CAPTURING, Optional.empty(), before),
                          after,
                          new Regex.Backreference(1, folding));
                });
  }

  private static Arbitrary<Regex> regularLeaves() {
    Arbitrary<Regex> literals =
        Combinators.combine(
                Arbitraries.strings()
                    .withChars(ALPHABET.toCharArray())
                    .ofMinLength(1)
                    .ofMaxLength(2),
                Arbitraries.of(CaseFolding.NONE, CaseFolding.NONE, CaseFolding.ASCII))
            .as(Regex::literal);
    Arbitrary<Regex> classes =
        Arbitraries.of(
                CharacterSet.ALL,
                CharacterSet.NOT_NEWLINE,
                CharacterSet.WORD,
                CharacterSet.WORD.complement(),
                CharacterSet.SPACE,
                CharacterSet.SPACE.complement(),
                CharacterSet.of("ab"),
                CharacterSet.of("a-\n"),
                CharacterSet.of("a").complement())
            .map(Regex::oneOf);
    Arbitrary<Regex> anchors = Arbitraries.of(Anchor.class).map(anchor -> anchor);
    return Arbitraries.frequencyOf(
        net.jqwik.api.Tuple.of(5, literals),
        net.jqwik.api.Tuple.of(3, classes),
        net.jqwik.api.Tuple.of(2, anchors),
        net.jqwik.api.Tuple.of(1, Arbitraries.just(Regex.EMPTY)));
  }

  private static Arbitrary<Regex> trees(
      Arbitrary<Repeat.Mode> modes, Arbitrary<Regex> leaves, int depth) {
    if (depth == 0) {
      return leaves;
    }
    Arbitrary<Regex> smaller = trees(modes, leaves, depth - 1);
    Arbitrary<List<Regex>> lists = smaller.list().ofMinSize(1).ofMaxSize(3);
    return Arbitraries.frequencyOf(
        net.jqwik.api.Tuple.of(2, leaves),
        net.jqwik.api.Tuple.of(4, lists.map(Regex::sequence)),
        net.jqwik.api.Tuple.of(2, lists.map(Regex::alternation)),
        net.jqwik.api.Tuple.of(2, repeats(modes, smaller)));
  }

  private static Arbitrary<Regex> repeats(Arbitrary<Repeat.Mode> modes, Arbitrary<Regex> bodies) {
    return Combinators.combine(
            bodies,
            Arbitraries.integers().between(0, 2),
            Arbitraries.of(0, 1, 2, Repeat.UNBOUNDED),
            modes)
        .as(
            (body, min, more, mode) ->
                new Repeat(
                    body, min, more == Repeat.UNBOUNDED ? Repeat.UNBOUNDED : min + more, mode));
  }
}
