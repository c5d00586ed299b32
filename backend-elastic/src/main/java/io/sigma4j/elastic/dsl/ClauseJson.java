package io.sigma4j.elastic.dsl;

import io.sigma4j.core.backend.SourcePiece;
import io.sigma4j.core.backend.Tracing;
import io.sigma4j.core.ir.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Clauses as JSON. Nothing is scored: what must match stands in {@code filter}.
 *
 * <p>Elasticsearch Guide, "Boolean query".
 */
final class ClauseJson {

  private final Tracing tracing;

  private ClauseJson(Tracing tracing) {
    this.tracing = tracing;
  }

  /** The clause as it stands after {@code "query":}. */
  static Json of(Clause clause, Tracing tracing) {
    return new ClauseJson(tracing).of(clause);
  }

  private Json of(Clause clause) {
    if (clause instanceof Clause.Leaf leaf) {
      return traced(leaf.json(), leaf::origin);
    }
    if (clause instanceof Clause.Terms terms) {
      return traced(terms(terms), terms::allOrigins);
    }
    List<Json.Member> members = new ArrayList<>();
    if (clause instanceof Clause.All all) {
      add("filter", all.filter(), members);
      add("must_not", all.mustNot(), members);
    } else if (clause instanceof Clause.Any any) {
      add("should", any.should(), members);
      members.add(new Json.Member("minimum_should_match", new Json.Decimal("1")));
    }
    return Json.of("bool", new Json.Members(members));
  }

  private Json traced(Json json, Supplier<Origin> origin) {
    return switch (tracing) {
      case OFF -> json;
      case SOURCE_MAP -> new Json.Traced(SourcePiece.Kind.PREDICATE, json, origin.get());
    };
  }

  private static Json terms(Clause.Terms terms) {
    List<Json.Traced> values = terms.values();
    return values.size() == 1
        ? Json.of("term", field(terms, Json.of("value", values.get(0))))
        : Json.of("terms", field(terms, new Json.Elements(List.copyOf(values))));
  }

  private static Json field(Clause.Terms terms, Json value) {
    return Json.ofField(terms.field(), value, terms.values().get(0).origin());
  }

  private void add(String name, List<Clause> clauses, List<Json.Member> members) {
    if (!clauses.isEmpty()) {
      members.add(
          new Json.Member(name, new Json.Elements(clauses.stream().map(this::of).toList())));
    }
  }
}
