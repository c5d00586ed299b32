package io.sigma4j.core.backend;

import io.sigma4j.core.ir.Keyword;
import io.sigma4j.core.ir.Match;
import java.util.List;

/** How a backend says the leaves of a rule. */
public interface LeafLowering {

  /** A test of a field. */
  Outcome<Term> match(Match match, Polarity polarity);

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
