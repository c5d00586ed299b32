package io.sigma4j.testkit;

import io.sigma4j.core.pipeline.FieldKind;
import io.sigma4j.core.pipeline.FieldType;
import java.util.Set;

/**
 * What the target is told about a field.
 *
 * @param type one of {@link #TYPES}
 * @param multi whether the field may hold several values
 */
public record CaseField(String type, boolean multi) {

  /** The types that a case may name. */
  public static final Set<String> TYPES =
      Set.of(
          "keyword",
          "caseless",
          "text",
          "long",
          "double",
          "ip",
          "boolean",
          "date",
          "string",
          "dynamic");

  public CaseField {
    if (!TYPES.contains(type)) {
      throw new IllegalArgumentException("Unknown type of a field: " + type);
    }
  }

  FieldType fieldType() {
    return new FieldType(FieldKind.named(type).orElseThrow(), multi);
  }
}
