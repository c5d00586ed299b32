package io.sigma4j.core.condition;

/**
 * One method for each kind of {@link Condition}, all abstract: a new kind does not compile until
 * every visitor handles it.
 *
 * @param <R> what a visit gives
 */
public interface ConditionVisitor<R> {

  R visitOr(Condition.Or or);

  R visitAnd(Condition.And and);

  R visitNot(Condition.Not not);

  R visitIdentifier(Condition.Identifier identifier);

  R visitSelector(Condition.Selector selector);
}
