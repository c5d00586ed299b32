package io.sigma4j.splunk;

import io.sigma4j.core.ir.And;
import io.sigma4j.core.ir.Expr;
import io.sigma4j.core.ir.Match;
import io.sigma4j.core.ir.Value;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Chooses what is worth being said in front of {@code where}. */
final class Prefilter {

  private final Set<Expr> said;
  private final Set<Expr> implied = new LinkedHashSet<>();

  private Prefilter(List<Expr> said) {
    this.said = new HashSet<>(said);
  }

  /**
   * The implied terms that say something new.
   *
   * @param said terms that the search has already
   * @param implied terms that it might have too
   */
  static List<Expr> of(List<Expr> said, List<Expr> implied) {
    Prefilter filter = new Prefilter(said);
    implied.forEach(filter::add);
    return filter.terms();
  }

  private void add(Expr term) {
    if (term instanceof And and) {
      and.terms().forEach(this::add);
    } else if (!said.contains(term)) {
      implied.add(term);
    }
  }

  /** That a field is there goes without saying where its value is tested. */
  private List<Expr> terms() {
    Set<String> tested = new HashSet<>();
    said.forEach(term -> addTested(term, tested));
    implied.forEach(term -> addTested(term, tested));
    List<Expr> terms = new ArrayList<>();
    for (Expr term : implied) {
      if (!(isPresence(term) && tested.contains(((Match) term).field()))) {
        terms.add(term);
      }
    }
    return terms;
  }

  private static void addTested(Expr term, Set<String> tested) {
    if (term instanceof Match match && !isPresence(term)) {
      tested.add(match.field());
    }
  }

  private static boolean isPresence(Expr term) {
    return term instanceof Match match && match.value() instanceof Value.Present;
  }
}
