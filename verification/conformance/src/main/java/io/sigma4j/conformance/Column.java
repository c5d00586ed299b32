package io.sigma4j.conformance;

import io.sigma4j.core.pipeline.FieldKind;
import io.sigma4j.core.pipeline.FieldType;

/**
 * A field as a store has to hold it.
 *
 * @param type what the compiler was told; unknown if nothing
 * @param content what the events hold
 */
record Column(FieldType type, Content content) {

  /** A field that only the rule speaks of. */
  static Column untouched(FieldType type) {
    return new Column(type, Content.NOTHING);
  }

  /** The same field with one more value. */
  Column with(Object value) {
    return new Column(type, content.with(Content.of(value)));
  }

  /** The same field, whose first value decides what it is stored as. */
  Column settledBy(Object value, Layout layout) {
    Content met = Content.of(value);
    return content == Content.NOTHING && met != Content.NOTHING
        ? new Column(type, layout.of(met))
        : this;
  }

  /** Whether a store of this column takes the value as it is. */
  boolean holds(Object value) {
    return content.with(Content.of(value)) == content || content == Content.NOTHING;
  }

  /** Whether the column is one of texts. */
  boolean holdsText() {
    return type.kind() == FieldKind.UNKNOWN
        ? content == Content.TEXT || content == Content.NOTHING
        : type.kind().isText();
  }
}
