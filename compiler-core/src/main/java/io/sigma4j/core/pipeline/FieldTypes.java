package io.sigma4j.core.pipeline;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the fields of a target are. Immutable. */
public final class FieldTypes {

  private static final FieldTypes NONE = new FieldTypes(Map.of(), null);

  private final Map<String, FieldType> types;

  /** Asked for fields that are not among the types. */
  private final @Nullable FieldTypes others;

  private FieldTypes(Map<String, FieldType> types, @Nullable FieldTypes others) {
    this.types = types;
    this.others = others;
  }

  /** Nothing is known. */
  public static FieldTypes none() {
    return NONE;
  }

  /** The types by field name. */
  public static FieldTypes of(Map<String, FieldType> types) {
    return types.isEmpty()
        ? NONE
        : new FieldTypes(Collections.unmodifiableMap(new LinkedHashMap<>(types)), null);
  }

  /**
   * The type of a field, {@link FieldType#UNKNOWN} if nothing is known. What a dynamic field holds
   * is dynamic, as {@code EventData.Image} of a column {@code EventData}.
   */
  public FieldType of(String field) {
    FieldType own = declared(field);
    if (own != null) {
      return own;
    }
    return isInDynamic(field) ? new FieldType(FieldKind.DYNAMIC, false) : FieldType.UNKNOWN;
  }

  private @Nullable FieldType declared(String field) {
    FieldType own = types.get(field);
    if (own != null) {
      return own;
    }
    return others == null ? null : others.declared(field);
  }

  /** Whether the field is among these, or inside a dynamic one. */
  public boolean knows(String field) {
    return declared(field) != null || isInDynamic(field);
  }

  /** Whether the field is not declared itself, and what is before its first dot is dynamic. */
  public boolean isInDynamic(String field) {
    int dot = field.indexOf('.');
    if (dot <= 0 || declared(field) != null) {
      return false;
    }
    FieldType column = declared(field.substring(0, dot));
    return column != null && column.kind() == FieldKind.DYNAMIC && !column.multi();
  }

  /** Whether there is none. */
  public boolean isEmpty() {
    return types.isEmpty() && (others == null || others.isEmpty());
  }

  /** These, and those of {@code more} whose fields are not among these. */
  public FieldTypes orElse(FieldTypes more) {
    if (more.isEmpty()) {
      return this;
    }
    if (isEmpty()) {
      return more;
    }
    return new FieldTypes(types, others == null ? more : others.orElse(more));
  }

  /** These and others; a field that is not the same in both is {@link FieldType#UNKNOWN}. */
  public FieldTypes and(FieldTypes more) {
    if (more.equals(this)) {
      return this;
    }
    Map<String, FieldType> agreed = new LinkedHashMap<>(all());
    more.all()
        .forEach(
            (field, type) ->
                agreed.merge(field, type, (a, b) -> a.equals(b) ? a : FieldType.UNKNOWN));
    return of(agreed);
  }

  /** All that is known, in order. */
  public Map<String, FieldType> all() {
    if (others == null) {
      return types;
    }
    Map<String, FieldType> all = new LinkedHashMap<>(types);
    others.all().forEach(all::putIfAbsent);
    return Collections.unmodifiableMap(all);
  }

  @Override
  public boolean equals(Object other) {
    return other == this || (other instanceof FieldTypes fields && fields.all().equals(all()));
  }

  @Override
  public int hashCode() {
    return all().hashCode();
  }
}
