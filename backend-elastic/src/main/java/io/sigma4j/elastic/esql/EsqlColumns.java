package io.sigma4j.elastic.esql;

import io.sigma4j.core.backend.OpTable;
import io.sigma4j.core.backend.Polarity;
import io.sigma4j.core.pipeline.FieldKind;
import io.sigma4j.core.pipeline.FieldType;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * The tables of all types of fields. ES|QL's logic has three values: a predicate on a missing field
 * is null, and so is its negation, so that under NOT a predicate must be false instead.
 *
 * <p>Elasticsearch Guide, "ES|QL null values", "COALESCE".
 */
final class EsqlColumns {

  private final Map<FieldKind, EsqlColumn> single;
  private final Map<FieldKind, EsqlColumn> multi;

  private EsqlColumns(UnaryOperator<String> guard) {
    this.single = single(new SingleValued(guard));
    this.multi = multi(new MultiValued(guard));
  }

  /** The tables where a predicate stands so. */
  static EsqlColumns of(Polarity polarity) {
    return switch (polarity) {
      case PLAIN -> new EsqlColumns(UnaryOperator.identity());
      case UNDER_NOT -> new EsqlColumns(predicate -> "coalesce(" + predicate + ", false)");
    };
  }

  private static Map<FieldKind, EsqlColumn> single(SingleValued tables) {
    Map<FieldKind, EsqlColumn> columns = new EnumMap<>(FieldKind.class);
    for (FieldKind kind : FieldKind.values()) {
      columns.put(kind, single(tables, kind));
    }
    return columns;
  }

  private static EsqlColumn single(SingleValued tables, FieldKind kind) {
    return switch (kind) {
      case KEYWORD, TEXT, STRING ->
          new EsqlColumn(tables.texts(), tables.lists(tables.texts(), "$F"));
      case CASELESS -> new EsqlColumn(tables.caseless(), tables.lists(tables.caseless(), "$F"));
      case LONG -> new EsqlColumn(tables.longs(), tables.numberLists(tables.longs()));
      case DOUBLE -> new EsqlColumn(tables.doubles(), tables.numberLists(tables.doubles()));
      case IP -> new EsqlColumn(tables.addresses(), tables.addressLists());
      case BOOLEAN ->
          new EsqlColumn(tables.booleans(), tables.lists(tables.booleans(), "to_string($F)"));
      case DATE -> new EsqlColumn(tables.times(), tables.lists(tables.times(), "to_string($F)"));
      case UNKNOWN, DYNAMIC -> new EsqlColumn(tables.unknown(), tables.unknownLists());
    };
  }

  private static Map<FieldKind, EsqlColumn> multi(MultiValued tables) {
    Map<FieldKind, EsqlColumn> columns = new EnumMap<>(FieldKind.class);
    for (FieldKind kind : FieldKind.values()) {
      OpTable table = tables.of(kind);
      columns.put(kind, new EsqlColumn(table, table));
    }
    return columns;
  }

  /** The tables of a field. */
  EsqlColumn of(FieldType type) {
    return Objects.requireNonNull((type.multi() ? multi : single).get(type.kind()));
  }
}
