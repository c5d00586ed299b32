package io.sigma4j.elastic.dsl;

import java.util.List;

/** A JSON value. Members keep their order. */
sealed interface Json {

  /** An object. */
  record Members(List<Member> members) implements Json {
    public Members {
      members = List.copyOf(members);
    }
  }

  /** A name and its value. */
  record Member(String name, Json value) {}

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

  /** An object with one member. */
  static Json of(String name, Json value) {
    return new Members(List.of(new Member(name, value)));
  }
}
