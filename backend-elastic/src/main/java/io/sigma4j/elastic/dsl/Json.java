package io.sigma4j.elastic.dsl;

import io.sigma4j.core.backend.SourcePiece;
import io.sigma4j.core.ir.Origin;
import java.util.List;
import java.util.Optional;

/** A JSON value. Members keep their order. */
sealed interface Json {

  /** An object. */
  record Members(List<Member> members) implements Json {
    public Members {
      members = List.copyOf(members);
    }
  }

  /**
   * A name and its value.
   *
   * @param test the test whose field the name is
   */
  record Member(String name, Json value, Optional<Origin> test) {

    /** A name that the language has. */
    Member(String name, Json value) {
      this(name, value, Optional.empty());
    }
  }

  /** An array. */
  record Elements(List<Json> elements) implements Json {
    public Elements {
      elements = List.copyOf(elements);
    }
  }

  /** A string. */
  record Text(String text) implements Json {}

  /**
   * A number.
   *
   * @param decimal as it is written
   */
  record Decimal(String decimal) implements Json {}

  /** True or false. */
  record Truth(boolean truth) implements Json {}

  /** A value, and where the rule says it. It is written as the value alone. */
  record Traced(SourcePiece.Kind kind, Json json, Origin origin) implements Json {}

  /** An object with the field of a test as its only member. */
  static Json ofField(String field, Json value, Origin test) {
    return new Members(List.of(new Member(field, value, Optional.of(test))));
  }

  /** An object with one member. */
  static Json of(String name, Json value) {
    return new Members(List.of(new Member(name, value)));
  }
}
