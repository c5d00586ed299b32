package io.sigma4j.engine.spl;

import io.sigma4j.engine.spl.Command.Aggregate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Executes stats, eventstats and streamstats. */
final class StatsRunner {

  private final StatsFunctions functions;
  private final SplOptions options;

  StatsRunner(ExprEvaluator evaluator) {
    this.functions = new StatsFunctions(evaluator);
    this.options = evaluator.options();
  }

  List<Row> run(Command.Stats stats, List<Row> rows) {
    return switch (stats.kind()) {
      case STATS -> stats(stats, rows);
      case EVENTSTATS -> eventStats(stats, rows);
      case STREAMSTATS -> streamStats(stats, rows);
    };
  }

  /** One row for each group, sorted by the group's values; without BY, one row in any case. */
  private List<Row> stats(Command.Stats stats, List<Row> rows) {
    Map<List<Value>, List<Row>> groups = GroupKeys.group(rows, stats.by());
    if (stats.by().isEmpty()) {
      groups.putIfAbsent(List.of(), rows);
    }
    List<Row> results = new ArrayList<>();
    groups.forEach(
        (key, members) -> {
          Map<String, Value> fields = new LinkedHashMap<>();
          for (int i = 0; i < key.size(); i++) {
            fields.put(stats.by().get(i), key.get(i));
          }
          results.add(withStatistics(new Row(Optional.empty(), fields), stats, members));
        });
    return results;
  }

  /** A row without a BY field stays as it is; one in several groups gets those of the first. */
  private List<Row> eventStats(Command.Stats stats, List<Row> rows) {
    Map<List<Value>, List<Row>> groups = GroupKeys.group(rows, stats.by());
    List<Row> results = new ArrayList<>();
    for (Row row : rows) {
      List<List<Value>> keys = GroupKeys.of(row, stats.by());
      results.add(
          keys.isEmpty()
              ? row
              : withStatistics(row, stats, groups.getOrDefault(keys.get(0), List.of())));
    }
    return results;
  }

  /** With a size and global, all groups share one window; otherwise each group has its own. */
  private List<Row> streamStats(Command.Stats stats, List<Row> rows) {
    boolean oneWindow = stats.options().window() > 0 && stats.options().global();
    Map<List<Value>, StreamWindow> windows = new TreeMap<>(GroupKeys::compare);
    StreamWindow shared = new StreamWindow(stats.options(), options);
    List<Row> results = new ArrayList<>();
    for (Row row : rows) {
      List<List<Value>> keys = GroupKeys.of(row, stats.by());
      if (keys.isEmpty()) {
        results.add(row);
        continue;
      }
      List<Value> key = keys.get(0);
      StreamWindow own =
          windows.computeIfAbsent(key, k -> new StreamWindow(stats.options(), options));
      List<Row> window = (oneWindow ? shared : own).advance(row);
      results.add(withStatistics(row, stats, membersOf(key, window, stats.by())));
    }
    return results;
  }

  private static List<Row> membersOf(List<Value> key, List<Row> rows, List<String> by) {
    return rows.stream()
        .filter(row -> GroupKeys.compare(GroupKeys.of(row, by).get(0), key) == 0)
        .toList();
  }

  private Row withStatistics(Row row, Command.Stats stats, List<Row> members) {
    Row result = row;
    for (Aggregate aggregate : stats.aggregates()) {
      result = result.with(aggregate.name(), functions.calculate(aggregate, members));
    }
    return result;
  }
}
