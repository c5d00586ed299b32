package io.sigma4j.engine.spl;

import java.util.List;
import java.util.stream.Collectors;

/** Rows as JSON, which tells numbers from texts. */
final class RowText {

  private RowText() {}

  static String of(List<Row> rows) {
    return rows.stream().map(RowText::of).collect(Collectors.joining(",", "[", "]"));
  }

  private static String of(Row row) {
    return row.fields().entrySet().stream()
        .filter(field -> !field.getKey().equals("_raw"))
        .map(field -> quote(field.getKey()) + ':' + of(field.getValue()))
        .collect(Collectors.joining(",", "{", "}"));
  }

  private static String of(Value value) {
    if (value instanceof Value.Multi multi) {
      return multi.values().stream().map(RowText::of).collect(Collectors.joining(",", "[", "]"));
    }
    boolean number = value instanceof Value.Num && isJsonNumber(value.asText());
    return number ? value.asText() : quote(value.asText());
  }

  private static boolean isJsonNumber(String text) {
    return text.matches("-?(0|[1-9]\\d*)(\\.\\d+)?([eE][+-]?\\d+)?");
  }

  private static String quote(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
