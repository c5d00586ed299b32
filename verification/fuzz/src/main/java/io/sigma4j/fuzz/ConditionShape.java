package io.sigma4j.fuzz;

import io.sigma4j.core.condition.Condition;
import io.sigma4j.core.condition.ConditionVisitor;
import java.util.List;
import java.util.stream.Collectors;

/** A condition in a form that says all of it but the places. */
final class ConditionShape implements ConditionVisitor<String> {

  private ConditionShape() {}

  static String of(Condition condition) {
    return condition.accept(new ConditionShape());
  }

  @Override
  public String visitOr(Condition.Or or) {
    return joined("or", or.terms());
  }

  @Override
  public String visitAnd(Condition.And and) {
    return joined("and", and.terms());
  }

  @Override
  public String visitNot(Condition.Not not) {
    return joined("not", List.of(not.term()));
  }

  @Override
  public String visitIdentifier(Condition.Identifier identifier) {
    return '<' + identifier.name() + '>';
  }

  @Override
  public String visitSelector(Condition.Selector selector) {
    return selector.quantifier() + "<" + selector.pattern() + '>';
  }

  private String joined(String operator, List<Condition> terms) {
    return terms.stream()
        .map(term -> term.accept(this))
        .collect(Collectors.joining(" ", "(" + operator + ' ', ")"));
  }
}
