package io.sigma4j.core.compiler;

import java.util.List;

/**
 * A document of a file, compiled.
 *
 * @param meaning the document, and what is to be said of it for every target
 * @param targets one result for each target, in the order asked for
 */
public record RuleResult(RuleMeaning meaning, List<TargetResult> targets) {

  public RuleResult {
    targets = List.copyOf(targets);
  }
}
