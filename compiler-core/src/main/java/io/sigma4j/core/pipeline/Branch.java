package io.sigma4j.core.pipeline;

import io.sigma4j.core.ir.Expr;

/**
 * One of the ways in which a target may hold the events of a rule.
 *
 * @param expr what they must be like, normalised
 * @param state where they are, as in {@code query_table}
 * @param types what their fields are, table by table
 * @param scope whether a pipeline says where, or by what, the log source's events are told apart
 */
public record Branch(Expr expr, PipelineState state, TableTypes types, Scope scope) {

  /** Among which events a query looks. */
  public enum Scope {
    /** Among all of them. */
    EVERY_EVENT,
    /** Among those of the rule's log source. */
    LOG_SOURCE
  }

  /** The key of the state under which the tables of the events are. */
  public static final String TABLE = "query_table";

  /** As the rule has it, without any pipeline. */
  public static Branch of(Expr expr) {
    return new Branch(expr, PipelineState.empty(), TableTypes.none(), Scope.EVERY_EVENT);
  }

  /** The same way for other events. */
  public Branch with(Expr other) {
    return new Branch(other, state, types, scope);
  }
}
