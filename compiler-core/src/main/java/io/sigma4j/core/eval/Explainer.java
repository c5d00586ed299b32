package io.sigma4j.core.eval;

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
import java.util.Optional;
import java.util.function.Function;

/**
 * Decides as {@link Evaluator} does, on every term of an expression, and says by which values.
 * Immutable; for many events and threads.
 */
public final class Explainer {

  private final Function<Event, Explanation> whole;

  private Explainer(Function<Event, Explanation> whole) {
    this.whole = whole;
  }

  /** Ready to explain verdicts of {@code expr}. */
  public static Explainer of(Expr expr) {
    return new Explainer(expr.accept(new Compiler()));
  }

  /** The verdict on the event, and on the way to it. */
  public Explanation explain(Event event) {
    return whole.apply(event);
  }

  private static final class Compiler implements ExprVisitor<Function<Event, Explanation>> {

    @Override
    public Function<Event, Explanation> visitAnd(And and) {
      List<Function<Event, Explanation>> terms = all(and.terms());
      return event -> {
        List<Explanation> told = told(terms, event);
        return new Explanation(and, told.stream().allMatch(Explanation::truth), List.of(), told);
      };
    }

    @Override
    public Function<Event, Explanation> visitOr(Or or) {
      List<Function<Event, Explanation>> terms = all(or.terms());
      return event -> {
        List<Explanation> told = told(terms, event);
        return new Explanation(or, told.stream().anyMatch(Explanation::truth), List.of(), told);
      };
    }

    private List<Function<Event, Explanation>> all(List<Expr> terms) {
      return terms.stream().map(term -> term.accept(this)).toList();
    }

    private static List<Explanation> told(List<Function<Event, Explanation>> terms, Event event) {
      return terms.stream().map(term -> term.apply(event)).toList();
    }

    @Override
    public Function<Event, Explanation> visitNot(Not not) {
      Function<Event, Explanation> inner = not.term().accept(this);
      return event -> {
        Explanation told = inner.apply(event);
        return new Explanation(not, !told.truth(), List.of(), List.of(told));
      };
    }

    @Override
    public Function<Event, Explanation> visitMatch(Match match) {
      ValueTest test = match.value().accept(new ValueTests());
      return event -> {
        List<EventValue> seen = values(match.field(), event);
        Optional<EventValue> hit = first(seen, test, event);
        List<EventValue> told = new ArrayList<>(hit.map(List::of).orElse(seen));
        if (match.value() instanceof Value.FieldReference reference) {
          told.addAll(values(reference.field(), event));
        }
        return new Explanation(match, hit.isPresent(), told, List.of());
      };
    }

    @Override
    public Function<Event, Explanation> visitKeyword(Keyword keyword) {
      ValueTest test = keyword.value().accept(new ValueTests());
      return event -> {
        Optional<EventValue> hit =
            event.fields().keySet().stream()
                .flatMap(field -> first(values(field, event), test, event).stream())
                .findFirst();
        return new Explanation(
            keyword, hit.isPresent(), hit.map(List::of).orElse(List.of()), List.of());
      };
    }

    private static List<EventValue> values(String field, Event event) {
      return event.values(field).stream().map(value -> new EventValue(field, value)).toList();
    }

    private static Optional<EventValue> first(
        List<EventValue> values, ValueTest test, Event event) {
      return values.stream().filter(one -> test.matches(one.value(), event)).findFirst();
    }
  }
}
