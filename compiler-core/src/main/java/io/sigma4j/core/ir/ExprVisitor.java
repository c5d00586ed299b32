package io.sigma4j.core.ir;

/**
 * A function over every kind of {@link Expr}.
 *
 * @param <R> what it returns
 */
public interface ExprVisitor<R> {

  R visitAnd(And and);

  R visitOr(Or or);

  R visitNot(Not not);

  R visitMatch(Match match);

  R visitKeyword(Keyword keyword);
}
