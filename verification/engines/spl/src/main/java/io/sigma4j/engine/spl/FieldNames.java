package io.sigma4j.engine.spl;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Collects the names of the fields that an eval expression reads. */
final class FieldNames implements Expr.Visitor<Stream<String>> {

  private FieldNames() {}

  static Set<String> in(Expr expression) {
    return expression.accept(new FieldNames()).collect(Collectors.toCollection(LinkedHashSet::new));
  }

  @Override
  public Stream<String> visit(Expr.Literal literal) {
    return Stream.empty();
  }

  @Override
  public Stream<String> visit(Expr.Field field) {
    return Stream.of(field.name());
  }

  @Override
  public Stream<String> visit(Expr.Negative negative) {
    return negative.operand().accept(this);
  }

  @Override
  public Stream<String> visit(Expr.Not not) {
    return not.operand().accept(this);
  }

  @Override
  public Stream<String> visit(Expr.Logic logic) {
    return both(logic.left(), logic.right());
  }

  @Override
  public Stream<String> visit(Expr.Comparison comparison) {
    return both(comparison.left(), comparison.right());
  }

  @Override
  public Stream<String> visit(Expr.Arithmetic arithmetic) {
    return both(arithmetic.left(), arithmetic.right());
  }

  @Override
  public Stream<String> visit(Expr.Call call) {
    return call.arguments().stream().flatMap(argument -> argument.accept(this));
  }

  @Override
  public Stream<String> visit(Expr.Macro macro) {
    return Stream.empty();
  }

  private Stream<String> both(Expr left, Expr right) {
    return Stream.concat(left.accept(this), right.accept(this));
  }
}
