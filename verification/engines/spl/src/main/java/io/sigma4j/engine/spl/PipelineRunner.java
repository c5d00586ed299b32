package io.sigma4j.engine.spl;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Executes a parsed search over events. */
final class PipelineRunner {

  private final SplOptions options;
  private final ExprEvaluator evaluator;
  private final List<Row> events;

  /** A runner over events in the order in which a search retrieves them. */
  PipelineRunner(SplOptions options, List<Row> events) {
    this.options = options;
    this.evaluator = new ExprEvaluator(options);
    this.events = events;
  }

  /**
   * Runs the commands one after the other.
   *
   * @throws SplException if a command is not executed by this program
   */
  List<Row> run(Pipeline pipeline) {
    List<Row> rows = events;
    for (Command command : pipeline.commands()) {
      rows = command.accept(new CommandVisitor(rows));
    }
    return rows;
  }

  /** Whether the results are rows of their own rather than events. */
  static boolean isTransforming(Pipeline pipeline) {
    return pipeline.commands().stream()
        .anyMatch(
            command ->
                command instanceof Command.Stats stats && stats.kind() == Command.StatsKind.STATS);
  }

  /** Executes one command on the rows before it. */
  private final class CommandVisitor implements Command.Visitor<List<Row>> {

    private final List<Row> rows;

    CommandVisitor(List<Row> rows) {
      this.rows = rows;
    }

    @Override
    public List<Row> visit(Command.Search search) {
      SearchMatcher matcher = new SearchMatcher(options);
      return rows.stream().filter(row -> matcher.matches(search.condition(), row)).toList();
    }

    @Override
    public List<Row> visit(Command.Where where) {
      return rows.stream().filter(row -> evaluator.isTrue(where.condition(), row)).toList();
    }

    @Override
    public List<Row> visit(Command.Eval eval) {
      return rows.stream()
          .map(
              row -> {
                Row result = row;
                for (Command.Assignment assignment : eval.assignments()) {
                  Value value = evaluator.evaluate(assignment.expression(), result);
                  result = result.with(assignment.field(), value);
                }
                return result;
              })
          .toList();
    }

    /** Without the field, a row does not match: regex with != keeps it. */
    @Override
    public List<Row> visit(Command.Regex regex) {
      return rows.stream()
          .filter(
              row ->
                  regex.negated()
                      != row.get(regex.field()).texts().stream()
                          .anyMatch(regex.pattern()::isFoundIn))
          .toList();
    }

    @Override
    public List<Row> visit(Command.Rex rex) {
      return rows.stream().map(row -> extract(rex, row)).toList();
    }

    private Row extract(Command.Rex rex, Row row) {
      Map<String, List<Value>> found = new LinkedHashMap<>();
      for (String text : row.get(rex.field()).texts()) {
        rex.pattern()
            .extract(text, rex.maxMatches())
            .forEach(
                (name, captured) ->
                    captured.forEach(
                        value ->
                            found
                                .computeIfAbsent(name, key -> new ArrayList<>())
                                .add(Value.of(value))));
      }
      Row result = row;
      for (Map.Entry<String, List<Value>> entry : found.entrySet()) {
        result = result.with(entry.getKey(), Value.of(entry.getValue()));
      }
      return result;
    }

    @Override
    public List<Row> visit(Command.Stats stats) {
      return new StatsRunner(evaluator).run(stats, rows);
    }

    @Override
    public List<Row> visit(Command.Bin bin) {
      if (bin.span().seconds() == 0 || !bin.field().equals("_time")) {
        throw SplException.unsupported(
            bin.position(), "bin is executed only for _time and a span of fixed length");
      }
      return rows.stream().map(row -> binned(bin, row)).toList();
    }

    private Row binned(Command.Bin bin, Row row) {
      double time = EventReader.time(row);
      double start = Math.floor(time / bin.span().seconds()) * bin.span().seconds();
      return Double.isNaN(time) ? row : row.with(bin.target(), Value.of(start));
    }

    /** The internal fields _raw and _time stay unless they are removed by name. */
    @Override
    public List<Row> visit(Command.Fields fields) {
      return rows.stream()
          .map(
              row -> {
                Map<String, Value> kept = new LinkedHashMap<>(row.fields());
                kept.keySet()
                    .removeIf(
                        name -> {
                          boolean listed = isListed(fields.names(), name);
                          boolean internal = name.equals("_raw") || name.equals("_time");
                          return fields.keep() ? !listed && !internal : listed;
                        });
                return new Row(row.id(), kept);
              })
          .toList();
    }

    private static boolean isListed(List<Glob> names, String name) {
      return names.stream().anyMatch(glob -> glob.matches(name));
    }

    @Override
    public List<Row> visit(Command.Table table) {
      return rows.stream()
          .map(
              row -> {
                Map<String, Value> kept = new LinkedHashMap<>();
                for (Glob name : table.names()) {
                  row.fields()
                      .forEach(
                          (field, value) -> {
                            if (name.matches(field)) {
                              kept.putIfAbsent(field, value);
                            }
                          });
                }
                return new Row(row.id(), kept);
              })
          .toList();
    }

    @Override
    public List<Row> visit(Command.Rename rename) {
      return rows.stream().map(row -> renamed(rename, row)).toList();
    }

    private Row renamed(Command.Rename rename, Row row) {
      Row result = row;
      for (Command.Renaming renaming : rename.renamings()) {
        Map<String, Value> fields = new LinkedHashMap<>();
        Map<String, Value> moved = new LinkedHashMap<>();
        result
            .fields()
            .forEach(
                (name, value) ->
                    newName(renaming, name)
                        .ifPresentOrElse(
                            target -> moved.put(target, value), () -> fields.put(name, value)));
        fields.putAll(moved);
        result = new Row(row.id(), fields);
      }
      return result;
    }

    private Optional<String> newName(Command.Renaming renaming, String name) {
      Glob from = renaming.from();
      if (!from.matches(name)) {
        return Optional.empty();
      }
      if (from.parts().size() > 2) {
        throw SplException.unsupported(0, "rename with more than one wildcard");
      }
      List<String> to = renaming.to().parts();
      if (!from.hasWildcard()) {
        return Optional.of(to.get(0));
      }
      int end = name.length() - from.parts().get(1).length();
      return Optional.of(to.get(0) + name.substring(from.parts().get(0).length(), end) + to.get(1));
    }

    @Override
    public List<Row> visit(Command.Sort sort) {
      Comparator<Row> order = Comparator.comparingInt(row -> 0);
      for (Command.SortKey key : sort.keys()) {
        if (key.type().equals("ip")) {
          throw SplException.unsupported(0, "sort by ip() is not executed");
        }
        Comparator<Row> byKey = (a, b) -> compare(key, a.get(key.field()), b.get(key.field()));
        order = order.thenComparing(key.descending() ? byKey.reversed() : byKey);
      }
      List<Row> sorted = rows.stream().sorted(sort.reversed() ? order.reversed() : order).toList();
      return sort.limit() == 0 ? sorted : head(sorted, sort.limit());
    }

    /** A missing value is the smallest; several values compare by the first. */
    private int compare(Command.SortKey key, Value left, Value right) {
      if (left.isNull() || right.isNull()) {
        return Boolean.compare(right.isNull(), left.isNull());
      }
      String l = left.texts().get(0);
      String r = right.texts().get(0);
      return key.type().equals("str") ? Value.compareLexically(l, r) : Value.compare(l, r);
    }

    @Override
    public List<Row> visit(Command.Head head) {
      return head(rows, head.count());
    }

    private static List<Row> head(List<Row> rows, int count) {
      return rows.subList(0, Math.min(count, rows.size()));
    }

    @Override
    public List<Row> visit(Command.Dedup dedup) {
      Map<List<Value>, Integer> seen = new HashMap<>();
      List<Value> before = List.of();
      List<Row> kept = new ArrayList<>();
      for (Row row : rows) {
        List<Value> key = dedup.fields().stream().map(row::get).toList();
        if (key.stream().anyMatch(Value::isNull)) {
          if (dedup.keepEmpty()) {
            kept.add(row);
          }
          continue;
        }
        if (dedup.consecutive() && !key.equals(before)) {
          seen.clear();
        }
        before = key;
        if (seen.merge(key, 1, Integer::sum) <= dedup.count()) {
          kept.add(row);
        }
      }
      return kept;
    }

    @Override
    public List<Row> visit(Command.FillNull fillNull) {
      Set<String> fields = new LinkedHashSet<>(fillNull.fields());
      if (fields.isEmpty()) {
        rows.forEach(row -> fields.addAll(row.fields().keySet()));
      }
      return rows.stream()
          .map(
              row -> {
                Row result = row;
                for (String field : fields) {
                  result =
                      result.has(field) ? result : result.with(field, Value.of(fillNull.value()));
                }
                return result;
              })
          .toList();
    }

    @Override
    public List<Row> visit(Command.MultiSearch multiSearch) {
      List<Row> merged = new ArrayList<>();
      multiSearch.searches().forEach(search -> merged.addAll(run(search)));
      return EventReader.inSearchOrder(merged, options);
    }

    @Override
    public List<Row> visit(Command.ParseOnly parseOnly) {
      if (parseOnly.macro() && options.is(SplOptions.Macros.TRANSPARENT)) {
        return rows;
      }
      String what = parseOnly.macro() ? "macro " : "command ";
      throw SplException.unsupported(
          parseOnly.position(), what + parseOnly.name() + " is not executed");
    }
  }
}
