package io.sigma4j.core.ir;

/** What a rule means: predicates under AND, OR and NOT, two-valued. */
public sealed interface Expr permits And, Or, Not, Match, Keyword {

  /** Calls the method of {@code visitor} for this kind of node. */
  <R> R accept(ExprVisitor<R> visitor);
}
