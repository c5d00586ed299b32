package io.sigma4j.engine.spl;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The values of the BY fields, which decide the groups that a row belongs to. */
final class GroupKeys {

  private GroupKeys() {}

  /** The groups of a row: one for each combination of values, none if a BY field is missing. */
  static List<List<Value>> of(Row row, List<String> by) {
    List<List<Value>> keys = List.of(List.of());
    for (String field : by) {
      List<List<Value>> longer = new ArrayList<>();
      for (List<Value> key : keys) {
        for (Value value : row.get(field).singles()) {
          List<Value> extended = new ArrayList<>(key);
          extended.add(value);
          longer.add(extended);
        }
      }
      keys = longer;
    }
    return keys;
  }

  /** The rows of each group, in their order; the groups are in the order of their values. */
  static Map<List<Value>, List<Row>> group(List<Row> rows, List<String> by) {
    Map<List<Value>, List<Row>> groups = new TreeMap<>(GroupKeys::compare);
    for (Row row : rows) {
      for (List<Value> key : of(row, by)) {
        groups.computeIfAbsent(key, k -> new ArrayList<>()).add(row);
      }
    }
    return groups;
  }

  /** Orders by numbers where both are numbers; equal only if they are spelled alike. */
  static int compare(List<Value> left, List<Value> right) {
    for (int i = 0; i < left.size(); i++) {
      String l = left.get(i).asText();
      String r = right.get(i).asText();
      int order = Value.compare(l, r);
      if (order != 0 || !l.equals(r)) {
        return order != 0 ? order : Value.compareLexically(l, r);
      }
    }
    return 0;
  }
}
