package io.sigma4j.core.lowering;

import io.sigma4j.core.condition.Condition;
import io.sigma4j.core.condition.ConditionVisitor;
import io.sigma4j.core.condition.Quantifier;
import io.sigma4j.core.diagnostic.Diagnostic;
import io.sigma4j.core.diagnostic.DiagnosticCode;
import io.sigma4j.core.diagnostic.Diagnostics;
import io.sigma4j.core.ir.And;
import io.sigma4j.core.ir.Expr;
import io.sigma4j.core.ir.Not;
import io.sigma4j.core.ir.Or;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** From a condition, whose names are known to exist, and the detections to the meaning of both. */
final class ConditionLowering implements ConditionVisitor<Optional<Expr>> {

  private final Map<String, Expr> detections;
  private final Function<Condition.Selector, List<String>> matches;
  private final int maxCombinations;
  private final Diagnostics diagnostics;

  /**
   * A lowering.
   *
   * @param detections what each detection means
   * @param matches the detections that a selector matches, one or more
   * @param maxCombinations the most alternatives that {@code N of} may make
   */
  ConditionLowering(
      Map<String, Expr> detections,
      Function<Condition.Selector, List<String>> matches,
      int maxCombinations,
      Diagnostics diagnostics) {
    this.detections = detections;
    this.matches = matches;
    this.maxCombinations = maxCombinations;
    this.diagnostics = diagnostics;
  }

  @Override
  public Optional<Expr> visitOr(Condition.Or or) {
    return terms(or.terms()).map(Or::of);
  }

  @Override
  public Optional<Expr> visitAnd(Condition.And and) {
    return terms(and.terms()).map(And::of);
  }

  private Optional<List<Expr>> terms(List<Condition> conditions) {
    List<Expr> out = new ArrayList<>(conditions.size());
    for (Condition condition : conditions) {
      condition.accept(this).ifPresent(out::add);
    }
    return out.size() == conditions.size() ? Optional.of(out) : Optional.empty();
  }

  @Override
  public Optional<Expr> visitNot(Condition.Not not) {
    return not.term().accept(this).map(Not::new);
  }

  @Override
  public Optional<Expr> visitIdentifier(Condition.Identifier identifier) {
    return Optional.ofNullable(detections.get(identifier.name()));
  }

  @Override
  public Optional<Expr> visitSelector(Condition.Selector selector) {
    List<Expr> terms = new ArrayList<>();
    for (String name : matches.apply(selector)) {
      Expr detection = detections.get(name);
      if (detection == null) {
        return Optional.empty(); // what is wrong with it has been said
      }
      terms.add(detection);
    }
    Quantifier quantifier = selector.quantifier();
    return switch (quantifier.kind()) {
      case ANY -> Optional.of(Or.of(terms));
      case ALL -> Optional.of(And.of(terms));
      case AT_LEAST -> atLeast(quantifier.count(), terms, selector);
    };
  }

  /** {@code 2 of (a, b, c) -> Or(And(a, b), And(a, c), And(b, c))} */
  private Optional<Expr> atLeast(int count, List<Expr> terms, Condition.Selector selector) {
    if (combinations(terms.size(), count) > maxCombinations) {
      diagnostics.add(
          Diagnostic.at(
                  DiagnosticCode.TOO_MANY_VALUES,
                  selector.location(),
                  "there are more than "
                      + maxCombinations
                      + " ways to choose "
                      + count
                      + " of "
                      + terms.size()
                      + " detections")
              .withHelp("choose among fewer detections"));
      return Optional.empty();
    }
    List<Expr> choices = new ArrayList<>();
    choose(terms, count, 0, List.of(), choices);
    return Optional.of(Or.of(choices));
  }

  private static long combinations(int of, int count) {
    long ways = 1;
    for (int i = 1; i <= Math.min(count, of - count); i++) {
      ways = ways * (of - i + 1) / i;
      if (ways > Integer.MAX_VALUE) {
        return ways;
      }
    }
    return ways;
  }

  private static void choose(
      List<Expr> terms, int count, int from, List<Expr> chosen, List<Expr> out) {
    if (chosen.size() == count) {
      out.add(And.of(chosen));
      return;
    }
    for (int i = from; i <= terms.size() - (count - chosen.size()); i++) {
      List<Expr> longer = new ArrayList<>(chosen);
      longer.add(terms.get(i));
      choose(terms, count, i + 1, longer, out);
    }
  }
}
