package io.sigma4j.core.backend;

import io.sigma4j.core.ir.Expr;
import io.sigma4j.core.ir.Origin;
import io.sigma4j.core.ir.Origins;
import io.sigma4j.core.rule.SigmaRule;

/**
 * One condition of a rule, ready for backends.
 *
 * @param rule as written: metadata, log source, fields to show
 * @param expr what the condition means, normalised
 */
public record Meaning(SigmaRule rule, Expr expr) {

  /** The place in the rule that holds all that the condition looks for. */
  public Origin origin() {
    return Origins.around(expr);
  }
}
