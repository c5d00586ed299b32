package io.sigma4j.cli;

import io.sigma4j.core.compiler.RuleResult;
import io.sigma4j.core.diagnostic.Diagnostic;
import java.util.Collection;

/** Where the queries of a run go. */
interface QueryOutput {

  /** Takes the next rule, in input order. */
  void add(RuleResult rule);

  /**
   * Ends the output.
   *
   * @param assumptions all that the run made
   */
  void finish(Collection<Diagnostic> assumptions);
}
