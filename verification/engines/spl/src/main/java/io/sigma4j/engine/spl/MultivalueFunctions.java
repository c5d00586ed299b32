package io.sigma4j.engine.spl;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The multivalue functions of eval. A null argument gives null. */
final class MultivalueFunctions {

  private MultivalueFunctions() {}

  static Value count(ExprEvaluator evaluator, Expr.Call call, Row row) {
    int size = values(evaluator, call, 0, row).size();
    return size == 0 ? Value.Null.NULL : Value.of((double) size);
  }

  /** Indexes count from 0; negative ones from the end; the end index is included. */
  static Value index(ExprEvaluator evaluator, Expr.Call call, Row row) {
    List<Value> values = values(evaluator, call, 0, row);
    boolean range = call.arguments().size() == 3;
    Value first = evaluator.argument(call, 1, row).asNumber();
    Value last = range ? evaluator.argument(call, 2, row).asNumber() : first;
    if (!(first instanceof Value.Num start) || !(last instanceof Value.Num end)) {
      return Value.Null.NULL;
    }
    int from = fromEnd(start, values.size());
    int to = fromEnd(end, values.size());
    boolean valid = from >= 0 && from <= to && to < values.size();
    return valid ? Value.of(values.subList(from, to + 1)) : Value.Null.NULL;
  }

  static Value join(ExprEvaluator evaluator, Expr.Call call, Row row) {
    Value value = evaluator.argument(call, 0, row);
    Value delimiter = evaluator.argument(call, 1, row);
    return value.isNull() || delimiter.isNull()
        ? Value.Null.NULL
        : Value.of(String.join(delimiter.asText(), value.texts()));
  }

  static Value append(ExprEvaluator evaluator, Expr.Call call, Row row) {
    List<Value> values = new ArrayList<>();
    for (int i = 0; i < call.arguments().size(); i++) {
      values.addAll(values(evaluator, call, i, row));
    }
    return Value.of(values);
  }

  static Value dedup(ExprEvaluator evaluator, Expr.Call call, Row row) {
    Set<String> seen = new HashSet<>();
    return Value.of(
        values(evaluator, call, 0, row).stream()
            .filter(value -> seen.add(value.asText()))
            .toList());
  }

  static Value sort(ExprEvaluator evaluator, Expr.Call call, Row row) {
    Comparator<Value> order = (a, b) -> Value.compareLexically(a.asText(), b.asText());
    return Value.of(values(evaluator, call, 0, row).stream().sorted(order).toList());
  }

  /** The index of the first value in which the regular expression is found. */
  static Value find(ExprEvaluator evaluator, Expr.Call call, Row row) {
    List<Value> values = values(evaluator, call, 0, row);
    Value pattern = evaluator.argument(call, 1, row);
    for (int i = 0; i < values.size() && !pattern.isNull(); i++) {
      if (evaluator.pattern(pattern.asText(), call.position()).isFoundIn(values.get(i).asText())) {
        return Value.of((double) i);
      }
    }
    return Value.Null.NULL;
  }

  /** Keeps the values of the one field in the expression for which the expression is true. */
  static Value filter(ExprEvaluator evaluator, Expr.Call call, Row row) {
    Expr condition = call.arguments().get(0);
    List<String> fields = new ArrayList<>(FieldNames.in(condition));
    if (fields.size() != 1) {
      throw SplException.syntax(call.position(), "mvfilter needs exactly one field");
    }
    String field = fields.get(0);
    return Value.of(
        row.get(field).singles().stream()
            .filter(value -> evaluator.isTrue(condition, row.with(field, value)))
            .toList());
  }

  static Value split(ExprEvaluator evaluator, Expr.Call call, Row row) {
    Value value = evaluator.argument(call, 0, row);
    Value delimiter = evaluator.argument(call, 1, row);
    if (value.isNull() || delimiter.isNull()) {
      return Value.Null.NULL;
    }
    List<Value> pieces = new ArrayList<>();
    for (String text : value.texts()) {
      for (String piece : text.split(Pattern.quote(delimiter.asText()), -1)) {
        pieces.add(Value.of(piece));
      }
    }
    return Value.of(pieces);
  }

  private static List<Value> values(ExprEvaluator evaluator, Expr.Call call, int index, Row row) {
    return evaluator.argument(call, index, row).singles();
  }

  private static int fromEnd(Value.Num index, int size) {
    int i = (int) index.number();
    return i < 0 ? size + i : i;
  }
}
