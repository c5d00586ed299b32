package io.sigma4j.core.pipeline;

import io.sigma4j.core.condition.Condition;
import io.sigma4j.core.condition.ConditionVisitor;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Joins named conditions as an expression says.
 *
 * @param <T> what they look at
 */
final class GateExpression<T> implements ConditionVisitor<Predicate<T>> {

  private final Map<String, Predicate<T>> conditions;
  private final Parameters step;
  private final Set<String> used = new HashSet<>();

  GateExpression(Map<String, Predicate<T>> conditions, Parameters step) {
    this.conditions = conditions;
    this.step = step;
  }

  /** The names that the expression uses. */
  Set<String> used() {
    return used;
  }

  @Override
  public Predicate<T> visitOr(Condition.Or or) {
    List<Predicate<T>> terms = or.terms().stream().map(term -> term.accept(this)).toList();
    return subject -> terms.stream().anyMatch(term -> term.test(subject));
  }

  @Override
  public Predicate<T> visitAnd(Condition.And and) {
    List<Predicate<T>> terms = and.terms().stream().map(term -> term.accept(this)).toList();
    return subject -> terms.stream().allMatch(term -> term.test(subject));
  }

  @Override
  public Predicate<T> visitNot(Condition.Not not) {
    return not.term().accept(this).negate();
  }

  @Override
  public Predicate<T> visitIdentifier(Condition.Identifier identifier) {
    used.add(identifier.name());
    Predicate<T> condition = conditions.get(identifier.name());
    if (condition == null) {
      step.unknown(
          identifier.location(),
          "there is no condition `" + identifier.name() + "`",
          identifier.name(),
          conditions.keySet());
      return subject -> true;
    }
    return condition;
  }

  @Override
  public Predicate<T> visitSelector(Condition.Selector selector) {
    step.wrong(
        selector.location(),
        "an expression of a pipeline knows no `of`",
        "join the names with `and`, `or` and `not`");
    return subject -> true;
  }
}
