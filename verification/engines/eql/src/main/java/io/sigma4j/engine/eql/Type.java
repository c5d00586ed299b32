package io.sigma4j.engine.eql;

import java.util.Locale;

/** The type of a field or of an expression. */
enum Type {
  KEYWORD,
  WILDCARD,
  TEXT,
  LONG,
  DOUBLE,
  BOOLEAN,
  IP,
  DATE,
  NULL;

  /** Reads the name of a type as a mapping spells it. */
  static Type ofMapping(String name) {
    return switch (name) {
      case "keyword", "constant_keyword" -> KEYWORD;
      case "wildcard" -> WILDCARD;
      case "text", "match_only_text" -> TEXT;
      case "long", "integer", "short", "byte", "unsigned_long" -> LONG;
      case "double", "float", "half_float", "scaled_float" -> DOUBLE;
      case "boolean" -> BOOLEAN;
      case "ip" -> IP;
      case "date" -> DATE;
      default -> throw new IllegalArgumentException("unknown type " + name + " in the mapping");
    };
  }

  boolean isString() {
    return this == KEYWORD || this == WILDCARD;
  }

  boolean isNumeric() {
    return this == LONG || this == DOUBLE;
  }

  /** Whether values of both types may stand in one list or be join keys of one sequence. */
  boolean isCompatibleWith(Type other) {
    return this == other
        || this == NULL
        || other == NULL
        || (isString() && other.isString())
        || (isNumeric() && other.isNumeric());
  }

  String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
