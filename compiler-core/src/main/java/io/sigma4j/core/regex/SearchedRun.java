package io.sigma4j.core.regex;

import io.sigma4j.core.regex.Regex.CharacterClass;
import io.sigma4j.core.regex.Regex.Repeat;
import io.sigma4j.core.regex.Regex.Sequence;
import java.util.List;

/**
 * Spells the search for a long run of characters so that its automaton stays small.
 *
 * <p>{@code .*S{n}.* -> (S{0,n-1}[^S])*S{n}.*}: no two runs are counted at a time.
 */
final class SearchedRun {

  private static final Regex ANYTHING = Regex.anything();

  private SearchedRun() {}

  static Regex linear(Regex regex) {
    return regex instanceof Sequence sequence
            && sequence.parts().size() == 3
            && sequence.parts().get(0).equals(ANYTHING)
            && sequence.parts().get(1) instanceof Repeat run
            && run.min() > 1
            && run.body() instanceof CharacterClass members
            && sequence.parts().get(2).equals(ANYTHING)
        ? linear(run, members.set())
        : regex;
  }

  private static Regex linear(Repeat run, CharacterSet members) {
    Regex counted = new Repeat(run.body(), run.min(), run.min(), Repeat.Mode.GREEDY);
    if (members.equals(CharacterSet.ALL)) {
      return Regex.sequence(counted, ANYTHING);
    }
    Regex tooShort =
        Regex.sequence(
            List.of(
                new Repeat(run.body(), 0, run.min() - 1, Repeat.Mode.GREEDY),
                Regex.oneOf(members.complement())));
    return Regex.sequence(
        new Repeat(tooShort, 0, Repeat.UNBOUNDED, Repeat.Mode.GREEDY), counted, ANYTHING);
  }
}
