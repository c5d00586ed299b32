package io.sigma4j.core.pipeline;

import java.util.Locale;
import java.util.Optional;

/** What a target stores in a field. */
public enum FieldKind {
  /** Text that is compared with its case. */
  KEYWORD,
  /** Text that the store compares without case (a lower-casing normalizer). */
  CASELESS,
  /** Text that is cut into words. */
  TEXT,
  /** A whole number. */
  LONG,
  /** A number with a fraction. */
  DOUBLE,
  /** An address. */
  IP,
  /** True or false. */
  BOOLEAN,
  /** A time. */
  DATE,
  /** A text column of a table (KQL), which has no null. */
  STRING,
  /** A column of any JSON value (KQL). */
  DYNAMIC,
  /** Nobody has said. */
  UNKNOWN;

  /** The name in files of field types. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The kind with that name; {@code unknown} is none. */
  public static Optional<FieldKind> named(String word) {
    for (FieldKind kind : values()) {
      if (kind != UNKNOWN && kind.word().equals(word)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  /** Whether values are text. */
  public boolean isText() {
    return switch (this) {
      case KEYWORD, CASELESS, TEXT, STRING -> true;
      case LONG, DOUBLE, IP, BOOLEAN, DATE, DYNAMIC, UNKNOWN -> false;
    };
  }

  /** Whether values are numbers. */
  public boolean isNumber() {
    return this == LONG || this == DOUBLE;
  }
}
