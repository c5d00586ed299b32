package io.sigma4j.elastic.eql;

import io.sigma4j.core.backend.OpTable;
import io.sigma4j.core.pipeline.FieldKind;
import java.util.function.UnaryOperator;

/** The tables of all types of fields, where a predicate stands under NOT or where it does not. */
record EqlColumns(
    Column texts, Column unknown, Column numbers, Column addresses, Column booleans, Column times) {

  /**
   * How a field of one type is tested.
   *
   * @param single one value
   * @param list several values that ask for the same operator
   */
  record Column(OpTable single, OpTable list) {}

  /**
   * The tables.
   *
   * @param guard makes a predicate on an unmapped field two-valued. A field whose type is known is
   *     mapped; another gets a question mark, so that the query is not refused without it.
   */
  static EqlColumns of(UnaryOperator<String> guard) {
    EqlTables mapped = new EqlTables("$F", UnaryOperator.identity());
    EqlTables unmapped = new EqlTables("?$F", guard);
    return new EqlColumns(
        new Column(mapped.texts(), mapped.textLists()),
        new Column(unmapped.unknown(), unmapped.lists(unmapped.unknown())),
        new Column(mapped.numbers(), mapped.numberLists()),
        new Column(mapped.addresses(), mapped.addresses()),
        new Column(mapped.booleans(), mapped.booleans()),
        new Column(mapped.times(), mapped.times()));
  }

  /** The tables of fields of a kind. */
  Column of(FieldKind kind) {
    return switch (kind) {
      case KEYWORD, CASELESS, TEXT, STRING -> texts;
      case LONG, DOUBLE -> numbers;
      case IP -> addresses;
      case BOOLEAN -> booleans;
      case DATE -> times;
      case UNKNOWN, DYNAMIC -> unknown;
    };
  }
}
