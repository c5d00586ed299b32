package io.sigma4j.core.compiler;

import io.sigma4j.core.ir.Expr;
import io.sigma4j.core.pipeline.WayTrace;
import java.util.List;

/**
 * What pipelines do with a rule.
 *
 * @param conditions what they mean before
 * @param ways of the rule through the pipelines
 */
public record MappingTrace(List<Expr> conditions, List<WayTrace> ways) {

  public MappingTrace {
    conditions = List.copyOf(conditions);
    ways = List.copyOf(ways);
  }
}
