package io.sigma4j.elastic.eql;

import io.sigma4j.core.backend.OpTable;
import io.sigma4j.core.backend.Polarity;
import io.sigma4j.core.pipeline.FieldKind;
import java.util.function.UnaryOperator;

/** The tables of all types of fields, where a predicate stands under NOT or where it does not. */
record EqlColumns(
    Column texts,
    Column unsearchable,
    Column unknown,
    Column numbers,
    Column addresses,
    Column booleans,
    Column times) {

  /**
   * How a field of one type is tested.
   *
   * @param single one value
   * @param list several values that ask for the same operator
   */
  record Column(OpTable single, OpTable list) {}

  /**
   * The tables where a predicate stands so. A field whose type is known is mapped; another gets a
   * question mark, so that the query is not refused where it is not. The negation of a test of an
   * unmapped field is null, and the vendor's pages leave open what it is of a missing one, so under
   * NOT a predicate says that the field is there.
   */
  static EqlColumns of(Polarity polarity) {
    EqlTables mapped = tables("$F", polarity);
    EqlTables unmapped = tables("?$F", polarity);
    return new EqlColumns(
        new Column(mapped.texts(), mapped.textLists()),
        new Column(mapped.unsearchable(), mapped.unsearchable()),
        new Column(unmapped.unknown(), unmapped.lists(unmapped.unknown())),
        new Column(mapped.numbers(), mapped.numberLists()),
        new Column(mapped.addresses(), mapped.addresses()),
        new Column(mapped.booleans(), mapped.booleans()),
        new Column(mapped.times(), mapped.times()));
  }

  private static EqlTables tables(String field, Polarity polarity) {
    return switch (polarity) {
      case PLAIN -> new EqlTables(field, UnaryOperator.identity());
      case UNDER_NOT ->
          new EqlTables(field, predicate -> "(" + field + " != null and " + predicate + ")");
    };
  }

  /** The tables of fields of a kind. */
  Column of(FieldKind kind) {
    return switch (kind) {
      case KEYWORD, CASELESS, STRING -> texts;
      case TEXT -> unsearchable;
      case LONG, DOUBLE -> numbers;
      case IP -> addresses;
      case BOOLEAN -> booleans;
      case DATE -> times;
      case UNKNOWN, DYNAMIC -> unknown;
    };
  }
}
