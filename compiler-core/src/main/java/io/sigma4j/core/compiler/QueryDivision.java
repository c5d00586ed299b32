package io.sigma4j.core.compiler;

import io.sigma4j.core.backend.Loss;
import io.sigma4j.core.backend.Meaning;
import io.sigma4j.core.backend.Outcome;
import io.sigma4j.core.backend.Query;
import io.sigma4j.core.diagnostic.DiagnosticCode;
import io.sigma4j.core.ir.Expr;
import io.sigma4j.core.pass.Halves;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Compiles a condition to as many queries as a product's limits ask for. */
final class QueryDivision {

  private static final Set<DiagnosticCode> LIMITS =
      Set.of(DiagnosticCode.PRODUCT_LIMIT, DiagnosticCode.QUERY_TOO_LARGE);

  private final Target target;

  QueryDivision(Target target) {
    this.target = target;
  }

  /** The queries in the order of the alternatives that they look for; one if there is no need. */
  List<Outcome<Query>> compile(Meaning meaning) {
    Outcome<Query> whole = target.backend().compile(meaning, target.request());
    if (!isBeyondLimit(whole)) {
      return List.of(whole);
    }
    Optional<List<Expr>> halves = Halves.of(meaning.expr());
    if (halves.isEmpty()) {
      return List.of(whole);
    }
    List<Outcome<Query>> queries = new ArrayList<>();
    for (Expr half : halves.get()) {
      queries.addAll(compile(new Meaning(meaning.rule(), half)));
    }
    return queries;
  }

  private static boolean isBeyondLimit(Outcome<Query> outcome) {
    return outcome.losses().stream().map(Loss::code).anyMatch(LIMITS::contains);
  }
}
