package io.sigma4j.core.compiler;

import io.sigma4j.core.backend.Loss;
import io.sigma4j.core.backend.Meaning;
import io.sigma4j.core.backend.Outcome;
import io.sigma4j.core.backend.Query;
import io.sigma4j.core.diagnostic.DiagnosticCode;
import io.sigma4j.core.pass.Halves;
import io.sigma4j.core.pipeline.Branch;
import java.util.ArrayList;
import java.util.List;
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
    List<Branch> parts = parts(meaning.branches());
    if (parts.size() < 2) {
      return List.of(whole);
    }
    List<Outcome<Query>> queries = new ArrayList<>();
    for (Branch part : parts) {
      queries.addAll(compile(meaning.in(part)));
    }
    return queries;
  }

  private static List<Branch> parts(List<Branch> branches) {
    if (branches.size() > 1) {
      return branches;
    }
    Branch only = branches.get(0);
    return Halves.of(only.expr()).orElse(List.of()).stream().map(only::with).toList();
  }

  private static boolean isBeyondLimit(Outcome<Query> outcome) {
    return outcome.losses().stream().map(Loss::code).anyMatch(LIMITS::contains);
  }
}
