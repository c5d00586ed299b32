package io.sigma4j.core.eval;

import io.sigma4j.core.ir.And;
import io.sigma4j.core.ir.Expr;
import io.sigma4j.core.ir.ExprVisitor;
import io.sigma4j.core.ir.Keyword;
import io.sigma4j.core.ir.Match;
import io.sigma4j.core.ir.Not;
import io.sigma4j.core.ir.Or;
import java.util.List;
import java.util.function.Predicate;

/**
 * The reference: decides whether an event is what a rule means. Immutable; for many events and
 * threads.
 */
public final class Evaluator {

  private final Predicate<Event> predicate;

  private Evaluator(Predicate<Event> predicate) {
    this.predicate = predicate;
  }

  /** Ready to decide on events for {@code expr}. */
  public static Evaluator of(Expr expr) {
    return new Evaluator(expr.accept(new Compiler()));
  }

  /** Whether the event matches. */
  public boolean matches(Event event) {
    return predicate.test(event);
  }

  private static final class Compiler implements ExprVisitor<Predicate<Event>> {

    @Override
    public Predicate<Event> visitAnd(And and) {
      List<Predicate<Event>> terms = all(and.terms());
      return event -> {
        for (Predicate<Event> term : terms) {
          if (!term.test(event)) {
            return false;
          }
        }
        return true;
      };
    }

    @Override
    public Predicate<Event> visitOr(Or or) {
      List<Predicate<Event>> terms = all(or.terms());
      return event -> {
        for (Predicate<Event> term : terms) {
          if (term.test(event)) {
            return true;
          }
        }
        return false;
      };
    }

    private List<Predicate<Event>> all(List<Expr> terms) {
      return terms.stream().map(term -> term.accept(this)).toList();
    }

    @Override
    public Predicate<Event> visitNot(Not not) {
      return not.term().accept(this).negate();
    }

    @Override
    public Predicate<Event> visitMatch(Match match) {
      ValueTest test = match.value().accept(new ValueTests());
      return event -> {
        for (Object value : event.values(match.field())) {
          if (test.matches(value, event)) {
            return true;
          }
        }
        return false;
      };
    }

    @Override
    public Predicate<Event> visitKeyword(Keyword keyword) {
      ValueTest test = keyword.value().accept(new ValueTests());
      return event -> {
        for (List<Object> values : event.fields().values()) {
          for (Object value : values) {
            if (test.matches(value, event)) {
              return true;
            }
          }
        }
        return false;
      };
    }
  }
}
