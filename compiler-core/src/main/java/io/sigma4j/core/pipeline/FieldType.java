package io.sigma4j.core.pipeline;

/**
 * What a field is in a target.
 *
 * @param kind what is stored
 * @param multi whether a field can hold several values
 */
public record FieldType(FieldKind kind, boolean multi) {

  /** Nobody has said what the field is. */
  public static final FieldType UNKNOWN = new FieldType(FieldKind.UNKNOWN, false);
}
