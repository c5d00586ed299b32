package io.sigma4j.splunk;

import io.sigma4j.core.ir.And;
import io.sigma4j.core.ir.Expr;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Chooses what is worth being said in front of {@code where}. */
final class Prefilter {

  private Prefilter() {}

  /**
   * The implied terms that say something new.
   *
   * @param said terms that the search has already
   * @param implied terms that it might have too
   */
  static List<Expr> of(List<Expr> said, List<Expr> implied) {
    Set<Expr> terms = new LinkedHashSet<>();
    for (Expr term : implied) {
      terms.addAll(term instanceof And and ? and.terms() : List.of(term));
    }
    said.forEach(terms::remove);
    return Presence.withoutImplied(List.copyOf(terms), said);
  }
}
