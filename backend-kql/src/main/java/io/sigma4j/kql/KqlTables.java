package io.sigma4j.kql;

import io.sigma4j.core.backend.Dialect;
import io.sigma4j.core.backend.OpTable;
import io.sigma4j.core.backend.Polarity;
import io.sigma4j.core.pipeline.FieldKind;
import io.sigma4j.core.pipeline.FieldType;
import java.util.EnumMap;
import java.util.Map;

/** Which operator table says a test. Immutable. */
final class KqlTables {

  private final Map<FieldKind, OpTable> plain;
  private final Map<FieldKind, OpTable> guarded;
  private final OpTable elements;
  private final OpTable everywhere;

  KqlTables(Dialect dialect) {
    ColumnTables tables = new ColumnTables(dialect, Polarity.PLAIN);
    this.plain = byKind(tables);
    this.guarded = byKind(new ColumnTables(dialect, Polarity.UNDER_NOT));
    this.elements = tables.elements();
    this.everywhere = tables.everywhere();
  }

  private static Map<FieldKind, OpTable> byKind(ColumnTables tables) {
    OpTable text = tables.text();
    OpTable number = tables.number();
    Map<FieldKind, OpTable> map = new EnumMap<>(FieldKind.class);
    for (FieldKind kind : FieldKind.values()) {
      map.put(
          kind,
          switch (kind) {
            case KEYWORD, CASELESS, TEXT, STRING, IP -> text;
            case LONG, DOUBLE -> number;
            case BOOLEAN -> tables.bool();
            case DATE -> tables.date();
            case DYNAMIC -> tables.dynamic();
            case UNKNOWN -> tables.unknown();
          });
    }
    return map;
  }

  /** The table for a column of that type. */
  OpTable column(FieldType type, Polarity polarity) {
    if (type.multi()) {
      return elements;
    }
    OpTable table = (polarity == Polarity.UNDER_NOT ? guarded : plain).get(type.kind());
    if (table == null) {
      throw new IllegalStateException("no table for " + type);
    }
    return table;
  }

  /** The table for a search in all columns. */
  OpTable everywhere() {
    return everywhere;
  }
}
