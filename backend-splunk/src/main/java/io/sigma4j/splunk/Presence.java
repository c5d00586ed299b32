package io.sigma4j.splunk;

import io.sigma4j.core.ir.And;
import io.sigma4j.core.ir.Expr;
import io.sigma4j.core.ir.Match;
import io.sigma4j.core.ir.Value;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Terms that say no more than that a field is there, and what goes without saying beside them. */
final class Presence {

  private Presence() {}

  /** {@code (and (f present) (f "x")) -> (f "x")}, also if the other term stands elsewhere. */
  static List<Expr> withoutImplied(List<Expr> terms, List<Expr> elsewhere) {
    Set<String> tested = new HashSet<>();
    addTested(elsewhere, tested);
    addTested(terms, tested);
    return terms.stream()
        .filter(term -> !(isPresence(term) && tested.contains(((Match) term).field())))
        .toList();
  }

  private static void addTested(List<Expr> terms, Set<String> tested) {
    for (Expr term : terms) {
      if (term instanceof Match match && !isPresence(term)) {
        tested.add(match.field());
      }
    }
  }

  /** {@code (or (f present) (f "x") (and (f "y") (g "z"))) -> (f present)} */
  static List<Expr> withoutAbsorbed(List<Expr> terms) {
    Set<String> present = new HashSet<>();
    for (Expr term : terms) {
      if (isPresence(term)) {
        present.add(((Match) term).field());
      }
    }
    return terms.stream().filter(term -> isPresence(term) || !tests(term, present)).toList();
  }

  /** Whether the term is false where one of the fields is missing. */
  private static boolean tests(Expr term, Set<String> fields) {
    return term instanceof And and
        ? and.terms().stream().anyMatch(part -> tests(part, fields))
        : term instanceof Match match && fields.contains(match.field());
  }

  private static boolean isPresence(Expr term) {
    return term instanceof Match match && match.value() instanceof Value.Present;
  }
}
