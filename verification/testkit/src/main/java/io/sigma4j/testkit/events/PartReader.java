package io.sigma4j.testkit.events;

import io.sigma4j.core.eval.Evaluator;
import io.sigma4j.core.ir.And;
import io.sigma4j.core.ir.Expr;
import io.sigma4j.core.ir.ExprVisitor;
import io.sigma4j.core.ir.Keyword;
import io.sigma4j.core.ir.Match;
import io.sigma4j.core.ir.Not;
import io.sigma4j.core.ir.Or;
import io.sigma4j.core.ir.Value;
import java.util.ArrayList;
import java.util.List;

/** Numbers the predicates of a condition. */
final class PartReader implements ExprVisitor<Part> {

  /** Where the generator puts keywords. */
  static final String KEYWORD_FIELD = "Message";

  private final List<Part.Test> tests = new ArrayList<>();

  /** The predicates that were met so far, by their numbers. */
  List<Part.Test> tests() {
    return List.copyOf(tests);
  }

  @Override
  public Part visitAnd(And and) {
    int first = tests.size();
    List<Part> parts = parts(and.terms());
    return new Part.Every(parts, first, tests.size());
  }

  @Override
  public Part visitOr(Or or) {
    int first = tests.size();
    List<Part> parts = parts(or.terms());
    return new Part.Either(parts, first, tests.size());
  }

  private List<Part> parts(List<Expr> terms) {
    List<Part> parts = new ArrayList<>(terms.size());
    for (Expr term : terms) {
      parts.add(term.accept(this));
    }
    return parts;
  }

  @Override
  public Part visitNot(Not not) {
    return new Part.Inverse(not.term().accept(this));
  }

  @Override
  public Part visitMatch(Match match) {
    return test(match.field(), match.value(), match);
  }

  @Override
  public Part visitKeyword(Keyword keyword) {
    return test(KEYWORD_FIELD, keyword.value(), keyword);
  }

  private Part test(String field, Value value, Expr expr) {
    Part.Test test = new Part.Test(tests.size(), field, value, expr, Evaluator.of(expr));
    tests.add(test);
    return test;
  }
}
