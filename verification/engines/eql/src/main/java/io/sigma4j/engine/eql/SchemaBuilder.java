package io.sigma4j.engine.eql;

import java.util.Map;
import java.util.TreeMap;

/** Finds the types of fields: from the mapping, else from the values. */
final class SchemaBuilder {

  private final Map<String, Type> types = new TreeMap<>();
  private final Map<String, Type> mapping;

  SchemaBuilder(Map<String, Type> mapping) {
    this.mapping = mapping;
    types.put(Schema.TIMESTAMP, Type.DATE);
    types.putAll(mapping);
  }

  /** The types that names of Elasticsearch stand for. */
  static Map<String, Type> types(Map<String, String> names) {
    Map<String, Type> mapping = new TreeMap<>();
    names.forEach((field, name) -> mapping.put(field, Type.ofMapping(name)));
    return mapping;
  }

  /** Takes note of a value of a field that the mapping does not have. */
  void see(String field, Value value) {
    if (!mapping.containsKey(field) && !field.equals(Schema.TIMESTAMP)) {
      types.merge(field, value.type(), SchemaBuilder::common);
    }
  }

  private static Type common(Type left, Type right) {
    if (left == right) {
      return left;
    }
    return left.isNumeric() && right.isNumeric() ? Type.DOUBLE : Type.KEYWORD;
  }

  Schema build() {
    return new Schema(types);
  }
}
