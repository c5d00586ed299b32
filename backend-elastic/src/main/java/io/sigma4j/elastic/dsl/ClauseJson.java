package io.sigma4j.elastic.dsl;

import java.util.ArrayList;
import java.util.List;

/**
 * Clauses as JSON. Nothing is scored: what must match stands in {@code filter}.
 *
 * <p>Elasticsearch Guide, "Boolean query".
 */
final class ClauseJson {

  private ClauseJson() {}

  /** The clause as it stands after {@code "query":}. */
  static Json of(Clause clause) {
    if (clause instanceof Clause.Leaf leaf) {
      return leaf.json();
    }
    if (clause instanceof Clause.Terms terms) {
      return terms(terms);
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

  private static Json terms(Clause.Terms terms) {
    return terms.values().size() == 1
        ? Json.of("term", Json.of(terms.field(), Json.of("value", terms.values().get(0))))
        : Json.of("terms", Json.of(terms.field(), new Json.Elements(terms.values())));
  }

  private static void add(String name, List<Clause> clauses, List<Json.Member> members) {
    if (!clauses.isEmpty()) {
      members.add(
          new Json.Member(name, new Json.Elements(clauses.stream().map(ClauseJson::of).toList())));
    }
  }
}
