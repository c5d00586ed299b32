package io.sigma4j.splunk;

import io.sigma4j.core.backend.Loss;
import io.sigma4j.core.backend.Meaning;
import io.sigma4j.core.backend.Outcome;
import io.sigma4j.core.backend.Term;
import io.sigma4j.core.backend.TermLowering;
import io.sigma4j.core.ir.And;
import io.sigma4j.core.ir.Expr;
import io.sigma4j.core.pass.Passes;
import io.sigma4j.core.pipeline.FieldTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Decides for each term of a meaning where it goes: what the {@code search} command can say is said
 * there; any other goes to {@code where} as a whole, and what it implies is kept in front.
 */
final class SplLowering {

  private final SearchLeaves search;
  private final WhereLeaves where;
  private final Implied implied;

  private final List<Expr> said = new ArrayList<>();
  private final List<Outcome<Term>> searched = new ArrayList<>();
  private final List<Outcome<Term>> tested = new ArrayList<>();
  private final List<Expr> prefilter = new ArrayList<>();

  private SplLowering(FieldTypes types) {
    this.search = new SearchLeaves(types);
    this.where = new WhereLeaves(types);
    this.implied = new Implied(search);
  }

  /** The search that finds what the condition means. */
  static Outcome<SplQuery> lower(Meaning meaning, FieldTypes types) {
    SplLowering lowering = new SplLowering(types);
    Expr expr = meaning.expr();
    (expr instanceof And and ? and.terms() : List.of(expr)).forEach(lowering::place);
    return lowering.query(TableColumns.of(meaning.fields()));
  }

  private void place(Expr term) {
    Outcome<Term> outcome = TermLowering.lower(term, search);
    if (outcome.value().isPresent()) {
      said.add(term);
      searched.add(outcome);
      return;
    }
    tested.add(TermLowering.lower(term, where));
    term.accept(implied).map(Passes::normalise).ifPresent(prefilter::add);
  }

  private Outcome<SplQuery> query(Outcome<Optional<SplQuery.Table>> table) {
    Outcome<List<Term>> searches = Outcome.all(searched);
    Outcome<List<Term>> tests = Outcome.all(tested);
    List<Loss> losses = new ArrayList<>(searches.losses());
    losses.addAll(tests.losses());
    losses.addAll(table.losses());
    if (tests.value().isEmpty() || table.value().isEmpty()) {
      return new Outcome<>(Optional.empty(), losses);
    }
    List<Term> front = new ArrayList<>(searches.value().orElse(List.of()));
    for (Expr term : Prefilter.of(said, prefilter)) {
      TermLowering.lower(term, search).value().ifPresent(front::add);
    }
    List<SplQuery.Stage> stages = new ArrayList<>();
    all(tests.value().get()).map(SplQuery.Where::new).ifPresent(stages::add);
    table.value().get().ifPresent(stages::add);
    return Outcome.of(new SplQuery(all(front), stages), losses);
  }

  private static Optional<Term> all(List<Term> terms) {
    return terms.isEmpty() ? Optional.empty() : Optional.of(Term.all(terms));
  }
}
