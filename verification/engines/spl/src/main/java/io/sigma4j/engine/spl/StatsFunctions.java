package io.sigma4j.engine.spl;

import io.sigma4j.engine.spl.Command.Aggregate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;

/** Calculates one statistic over rows. */
final class StatsFunctions {

  private static final int LIST_LIMIT = 100;

  private final ExprEvaluator evaluator;

  StatsFunctions(ExprEvaluator evaluator) {
    this.evaluator = evaluator;
  }

  /** The statistic over the rows, in their order; null if there is nothing to calculate with. */
  Value calculate(Aggregate aggregate, List<Row> rows) {
    if (aggregate.argument().isEmpty()) {
      return Value.of((double) rows.size());
    }
    Expr argument = aggregate.argument().get();
    if (argument instanceof Expr.Field field && field.name().contains("*")) {
      throw SplException.unsupported(field.position(), "a statistic of a wildcard field");
    }
    List<Value> values = values(argument, rows);
    return switch (aggregate.function()) {
      case "count" -> Value.of((double) texts(values).stream().filter(t -> !t.isEmpty()).count());
      case "distinct_count", "estdc" ->
          Value.of((double) texts(values).stream().distinct().count());
      case "values" -> textual(sorted(new LinkedHashSet<>(texts(values))));
      case "list" -> Value.of(values.subList(0, Math.min(LIST_LIMIT, values.size())));
      case "first" -> pick(values, 0);
      case "last" -> pick(values, -1);
      case "earliest" -> pick(values(argument, byTime(rows)), 0);
      case "latest" -> pick(values(argument, byTime(rows)), -1);
      case "min" -> extreme(values, 1);
      case "max" -> extreme(values, -1);
      default -> numeric(aggregate, numbers(values));
    };
  }

  private Value numeric(Aggregate aggregate, List<Double> numbers) {
    return switch (aggregate.function()) {
      case "sum" -> over(numbers, all -> all.stream().mapToDouble(x -> x).sum());
      case "avg" -> over(numbers, StatsFunctions::average);
      case "sumsq" -> over(numbers, all -> all.stream().mapToDouble(x -> x * x).sum());
      case "range" -> over(numbers, StatsFunctions::range);
      case "median" -> over(numbers, all -> percentile(all, 50));
      case "percentile" -> over(numbers, all -> percentile(all, aggregate.percentile().getAsInt()));
      case "var" -> over(numbers, all -> squares(all) / (all.size() - 1));
      case "varp" -> over(numbers, all -> squares(all) / all.size());
      case "stdev" -> over(numbers, all -> Math.sqrt(squares(all) / (all.size() - 1)));
      case "stdevp" -> over(numbers, all -> Math.sqrt(squares(all) / all.size()));
      default ->
          throw SplException.unsupported(
              aggregate.position(), "statistic " + aggregate.function() + " is not executed");
    };
  }

  /** The single values of the argument, row by row; a true condition counts as one value. */
  private List<Value> values(Expr argument, List<Row> rows) {
    List<Value> values = new ArrayList<>();
    for (Row row : rows) {
      for (Value value : evaluator.evaluate(argument, row).singles()) {
        if (!value.equals(Value.Bool.FALSE)) {
          values.add(value);
        }
      }
    }
    return values;
  }

  private static List<Row> byTime(List<Row> rows) {
    return rows.stream().sorted(Comparator.comparingDouble(EventReader::time)).toList();
  }

  /** The value at an index, which counts from the end if it is negative. */
  private static Value pick(List<Value> values, int index) {
    return values.isEmpty()
        ? Value.Null.NULL
        : values.get(index < 0 ? values.size() + index : index);
  }

  /** Numbers compare as numbers; if any value is not a number, all compare as text. */
  private static Value extreme(List<Value> values, int sign) {
    boolean numeric = values.stream().noneMatch(value -> value.asNumber().isNull());
    Comparator<Value> order =
        numeric
            ? Comparator.comparingDouble(value -> ((Value.Num) value.asNumber()).number())
            : (a, b) -> Value.compareLexically(a.asText(), b.asText());
    return values.stream().min((a, b) -> sign * order.compare(a, b)).orElse(Value.Null.NULL);
  }

  private static List<Double> numbers(List<Value> values) {
    List<Double> numbers = new ArrayList<>();
    for (Value value : values) {
      if (value.asNumber() instanceof Value.Num number) {
        numbers.add(number.number());
      }
    }
    return numbers;
  }

  private static List<String> texts(List<Value> values) {
    return values.stream().map(Value::asText).toList();
  }

  private static List<String> sorted(Set<String> texts) {
    return texts.stream().sorted(Value::compareLexically).toList();
  }

  private static Value textual(List<String> texts) {
    return Value.of(texts.stream().map(text -> (Value) new Value.Text(text)).toList());
  }

  private static Value over(List<Double> numbers, ToDoubleFunction<List<Double>> function) {
    return numbers.isEmpty() ? Value.Null.NULL : Value.of(function.applyAsDouble(numbers));
  }

  private static double average(List<Double> numbers) {
    return stream(numbers).average().orElseThrow();
  }

  private static double range(List<Double> numbers) {
    return stream(numbers).max().orElseThrow() - stream(numbers).min().orElseThrow();
  }

  private static double squares(List<Double> numbers) {
    double average = average(numbers);
    return stream(numbers).map(x -> (x - average) * (x - average)).sum();
  }

  private double percentile(List<Double> numbers, int percentile) {
    double[] sorted = stream(numbers).sorted().toArray();
    if (evaluator.options().is(SplOptions.Percentile.NEAREST_RANK)) {
      int rank = (int) Math.ceil(percentile / 100.0 * sorted.length);
      return sorted[Math.max(0, rank - 1)];
    }
    double place = percentile / 100.0 * (sorted.length - 1);
    int below = (int) place;
    int above = Math.min(sorted.length - 1, below + 1);
    return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
  }

  private static DoubleStream stream(List<Double> numbers) {
    return numbers.stream().mapToDouble(Double::doubleValue);
  }
}
