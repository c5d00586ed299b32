package io.sigma4j.core.eval;

import io.sigma4j.core.ir.And;
import io.sigma4j.core.ir.Expr;
import io.sigma4j.core.ir.ExprVisitor;
import io.sigma4j.core.ir.Keyword;
import io.sigma4j.core.ir.Match;
import io.sigma4j.core.ir.Not;
import io.sigma4j.core.ir.Or;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Clues of which an event shows one or more if it is as an expression means. Empty if nothing is
 * known: the expression must be decided on every event.
 */
final class Clues implements ExprVisitor<Optional<Set<Clue>>> {

  private static final Comparator<Set<Clue>> BY_COST =
      Comparator.comparingInt(clues -> clues.stream().mapToInt(Clue::cost).sum());

  private Clues() {}

  static Optional<Set<Clue>> of(Expr expr) {
    return expr.accept(new Clues());
  }

  /** All terms hold, so the clues of any one will do. */
  @Override
  public Optional<Set<Clue>> visitAnd(And and) {
    return known(and.terms()).min(BY_COST);
  }

  /** Which term holds is not known, so that all must have clues. */
  @Override
  public Optional<Set<Clue>> visitOr(Or or) {
    List<Set<Clue>> clues = known(or.terms()).toList();
    if (clues.size() < or.terms().size()) {
      return Optional.empty();
    }
    Set<Clue> all = new LinkedHashSet<>();
    clues.forEach(all::addAll);
    return Optional.of(all);
  }

  private Stream<Set<Clue>> known(List<Expr> terms) {
    return terms.stream().flatMap(term -> term.accept(this).stream());
  }

  @Override
  public Optional<Set<Clue>> visitNot(Not not) {
    return Optional.empty();
  }

  @Override
  public Optional<Set<Clue>> visitMatch(Match match) {
    return Optional.of(Set.of(match.value().accept(new ValueClue(match.field()))));
  }

  @Override
  public Optional<Set<Clue>> visitKeyword(Keyword keyword) {
    Clue clue = keyword.value().accept(new ValueClue(Clue.ANY_FIELD));
    return clue.kind() == Clue.Kind.FIELD ? Optional.empty() : Optional.of(Set.of(clue));
  }
}
