package io.sigma4j.elastic.dsl;

import io.sigma4j.core.backend.SourcePiece;
import io.sigma4j.core.ir.Keyword;
import io.sigma4j.core.ir.Match;
import io.sigma4j.core.ir.Origin;
import java.util.List;
import java.util.Optional;

/** The tests of a field that Query DSL has. */
final class FieldTest {

  private static final Json.Member IGNORES_CASE =
      new Json.Member("case_insensitive", new Json.Truth(true));

  private FieldTest() {}

  /** A test of the form {@code {"wildcard": {"Image": {"value": "*x"}}}}. */
  static Clause of(String kind, Match match, String value) {
    return of(kind, match, List.of(value(new Json.Text(value), match)));
  }

  /** The same, where upper and lower case of ASCII letters are the same. */
  static Clause ignoringCase(String kind, Match match, String value) {
    return of(kind, match, List.of(value(new Json.Text(value), match), IGNORES_CASE));
  }

  private static Json.Member value(Json value, Match match) {
    return new Json.Member("value", traced(value, match.origin()));
  }

  private static Json.Traced traced(Json value, Origin origin) {
    return new Json.Traced(SourcePiece.Kind.VALUE, value, origin);
  }

  private static Clause of(String kind, Match match, List<Json.Member> members) {
    return leaf(
        kind, Json.ofField(match.field(), new Json.Members(members), match.origin()), match);
  }

  private static Clause leaf(String kind, Json body, Match match) {
    return new Clause.Leaf(Json.of(kind, body), match.origin());
  }

  /** A whole value that the index compares as it is. */
  static Clause term(Match match, Json value) {
    return new Clause.Terms(match.field(), List.of(traced(value, match.origin())));
  }

  /** The field is there. */
  static Clause exists(Match match) {
    Json field = new Json.Text(match.field());
    Optional<Origin> key = match.origin().key();
    Json traced =
        key.isPresent() ? new Json.Traced(SourcePiece.Kind.FIELD, field, key.get()) : field;
    return leaf("exists", Json.of("field", traced), match);
  }

  /**
   * A comparison.
   *
   * @param bound {@code lt}, {@code lte}, {@code gt} or {@code gte}
   */
  static Clause range(Match match, String bound, String decimal) {
    Json number = traced(new Json.Decimal(decimal), match.origin());
    return leaf(
        "range", Json.ofField(match.field(), Json.of(bound, number), match.origin()), match);
  }

  /** A search in all fields, written as {@code query_string}. */
  static Clause anyField(Keyword keyword, String query) {
    return new Clause.Leaf(
        Json.of(
            "query_string",
            new Json.Members(
                List.of(
                    new Json.Member("query", traced(new Json.Text(query), keyword.origin())),
                    new Json.Member("default_field", new Json.Text("*")),
                    new Json.Member("lenient", new Json.Truth(true))))),
        keyword.origin());
  }
}
