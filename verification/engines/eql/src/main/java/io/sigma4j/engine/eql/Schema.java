package io.sigma4j.engine.eql;

import java.util.Map;
import java.util.Optional;

/** The known fields and their types. */
record Schema(Map<String, Type> types) {

  static final String TIMESTAMP = "@timestamp";

  Schema {
    types = Map.copyOf(types);
  }

  Optional<Type> type(String field) {
    return Optional.ofNullable(types.get(field));
  }
}
