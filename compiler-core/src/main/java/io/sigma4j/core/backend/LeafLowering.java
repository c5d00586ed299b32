package io.sigma4j.core.backend;

import io.sigma4j.core.ir.Keyword;
import io.sigma4j.core.ir.Match;
import java.util.List;
import java.util.Optional;

/** How a backend says the leaves of a rule. */
public interface LeafLowering {

  /** A test of a field. */
  Outcome<Term> match(Match match, Polarity polarity);

  /**
   * The negation of a test, where the language has words for it, as in {@code f is null}.
   *
   * @return empty if the test is to be negated as any other expression
   */
  default Optional<Outcome<Term>> negated(Match match) {
    return Optional.empty();
  }

  /** A search in all fields. */
  Outcome<Term> keyword(Keyword keyword, Polarity polarity);

  /** Whether alternatives of that operator on one field are lowered together by {@link #oneOf}. */
  boolean folds(String field, Op op);

  /**
   * Alternatives on one field.
   *
   * @param op the operator of each of them
   * @param matches two or more, in source order
   */
  Outcome<Term> oneOf(Op op, List<Match> matches, Polarity polarity);
}
