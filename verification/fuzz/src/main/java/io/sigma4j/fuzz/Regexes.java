package io.sigma4j.fuzz;

import io.sigma4j.core.ir.And;
import io.sigma4j.core.ir.Expr;
import io.sigma4j.core.ir.ExprVisitor;
import io.sigma4j.core.ir.Keyword;
import io.sigma4j.core.ir.Match;
import io.sigma4j.core.ir.Not;
import io.sigma4j.core.ir.Or;
import io.sigma4j.core.ir.Value;
import io.sigma4j.core.regex.Regex;
import java.util.List;
import java.util.stream.Stream;

/** The regular expressions of a condition. */
final class Regexes implements ExprVisitor<Stream<Regex>> {

  private Regexes() {}

  static List<Regex> of(Expr expr) {
    return expr.accept(new Regexes()).toList();
  }

  @Override
  public Stream<Regex> visitAnd(And and) {
    return and.terms().stream().flatMap(term -> term.accept(this));
  }

  @Override
  public Stream<Regex> visitOr(Or or) {
    return or.terms().stream().flatMap(term -> term.accept(this));
  }

  @Override
  public Stream<Regex> visitNot(Not not) {
    return not.term().accept(this);
  }

  @Override
  public Stream<Regex> visitMatch(Match match) {
    return of(match.value());
  }

  @Override
  public Stream<Regex> visitKeyword(Keyword keyword) {
    return of(keyword.value());
  }

  private static Stream<Regex> of(Value value) {
    return value instanceof Value.Regex regex ? Stream.of(regex.tree()) : Stream.empty();
  }
}
