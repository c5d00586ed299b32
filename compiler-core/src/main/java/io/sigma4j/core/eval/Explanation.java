package io.sigma4j.core.eval;

import io.sigma4j.core.ir.Expr;
import io.sigma4j.core.ir.Keyword;
import io.sigma4j.core.ir.Match;
import io.sigma4j.core.ir.Not;
import io.sigma4j.core.ir.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The verdict of an expression on one event, with the verdict of each of its terms.
 *
 * @param expr what was decided
 * @param truth the verdict
 * @param values of a leaf only: the value that made it true; if it is false, those that the field
 *     has, none if it is missing. Beside them stand those of the field that a reference names. A
 *     false keyword has none, as every value of the event was looked at
 * @param terms of the expression, in its order; a leaf has none
 */
public record Explanation(
    Expr expr, boolean truth, List<EventValue> values, List<Explanation> terms) {

  public Explanation {
    values = List.copyOf(values);
    terms = List.copyOf(terms);
  }

  /** Where the rule says so; only a leaf stands in one place. */
  public Optional<Origin> origin() {
    if (expr instanceof Match match) {
      return Optional.of(match.origin());
    }
    return expr instanceof Keyword keyword ? Optional.of(keyword.origin()) : Optional.empty();
  }

  /** Whether the term of this node makes the node's verdict what it is. */
  public boolean isDecidedBy(Explanation term) {
    return expr instanceof Not || term.truth() == truth;
  }

  /** The terms that make the verdict what it is: change all of them, and it is another. */
  public List<Explanation> deciding() {
    return terms.stream().filter(this::isDecidedBy).toList();
  }

  /** The leaves that make the verdict what it is, in the order of the rule. */
  public List<Explanation> decidingLeaves() {
    List<Explanation> leaves = new ArrayList<>();
    collect(leaves);
    return leaves;
  }

  private void collect(List<Explanation> leaves) {
    if (terms.isEmpty()) {
      leaves.add(this);
    }
    deciding().forEach(term -> term.collect(leaves));
  }
}
