package io.sigma4j.core.pipeline;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the fields of a target are. Immutable. */
public final class FieldTypes {

  private static final FieldTypes NONE = new FieldTypes(Map.of());

  private final Map<String, FieldType> types;

  private FieldTypes(Map<String, FieldType> types) {
    this.types = types;
  }

  /** Nothing is known. */
  public static FieldTypes none() {
    return NONE;
  }

  /** The types by field name. */
  public static FieldTypes of(Map<String, FieldType> types) {
    return new FieldTypes(Collections.unmodifiableMap(new LinkedHashMap<>(types)));
  }

  /** The type of a field, {@link FieldType#UNKNOWN} if nothing is known. */
  public FieldType of(String field) {
    return types.getOrDefault(field, FieldType.UNKNOWN);
  }

  /** All that is known, in order. */
  public Map<String, FieldType> all() {
    return types;
  }
}
