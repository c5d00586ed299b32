package io.sigma4j.elastic.dsl;

import java.util.List;

/** The tests of a field that Query DSL has. */
final class FieldTest {

  private static final Json.Member IGNORES_CASE =
      new Json.Member("case_insensitive", new Json.Truth(true));

  private FieldTest() {}

  /** A test of the form {@code {"wildcard": {"Image": {"value": "*x"}}}}. */
  static Clause of(String kind, String field, String value) {
    return of(kind, field, List.of(new Json.Member("value", new Json.Text(value))));
  }

  /** The same, where upper and lower case of ASCII letters are the same. */
  static Clause ignoringCase(String kind, String field, String value) {
    return of(kind, field, List.of(new Json.Member("value", new Json.Text(value)), IGNORES_CASE));
  }

  private static Clause of(String kind, String field, List<Json.Member> members) {
    return new Clause.Leaf(Json.of(kind, Json.of(field, new Json.Members(members))));
  }

  /** The field is there. */
  static Clause exists(String field) {
    return new Clause.Leaf(Json.of("exists", Json.of("field", new Json.Text(field))));
  }

  /**
   * A comparison.
   *
   * @param bound {@code lt}, {@code lte}, {@code gt} or {@code gte}
   */
  static Clause range(String field, String bound, String decimal) {
    return new Clause.Leaf(
        Json.of("range", Json.of(field, Json.of(bound, new Json.Decimal(decimal)))));
  }

  /** A search in all fields, written as {@code query_string}. */
  static Clause anyField(String query) {
    return new Clause.Leaf(
        Json.of(
            "query_string",
            new Json.Members(
                List.of(
                    new Json.Member("query", new Json.Text(query)),
                    new Json.Member("default_field", new Json.Text("*")),
                    new Json.Member("lenient", new Json.Truth(true))))));
  }
}
