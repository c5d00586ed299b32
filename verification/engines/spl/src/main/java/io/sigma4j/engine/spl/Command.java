package io.sigma4j.engine.spl;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** A command of a pipeline. */
sealed interface Command
    permits Command.Search,
        Command.Where,
        Command.Eval,
        Command.Regex,
        Command.Rex,
        Command.Stats,
        Command.Bin,
        Command.Fields,
        Command.Table,
        Command.Rename,
        Command.Sort,
        Command.Head,
        Command.Dedup,
        Command.FillNull,
        Command.MultiSearch,
        Command.ParseOnly {

  /** Keeps the results that match a search expression. */
  record Search(SearchExpr condition) implements Command {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** Keeps the results for which a Boolean expression is true. */
  record Where(Expr condition) implements Command {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** Sets fields, one after the other. */
  record Eval(List<Assignment> assignments) implements Command {
    public Eval {
      assignments = List.copyOf(assignments);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** {@code field=expression}. */
  record Assignment(String field, Expr expression) {}

  /** Keeps the results whose field matches, or does not match, a regular expression. */
  record Regex(String field, boolean negated, PcreRegex pattern) implements Command {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** Extracts fields with the named groups of a regular expression; 0 matches means all. */
  record Rex(String field, PcreRegex pattern, int maxMatches) implements Command {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** The commands that calculate statistics. */
  record Stats(StatsKind kind, List<Aggregate> aggregates, List<String> by, StatsOptions options)
      implements Command {
    public Stats {
      aggregates = List.copyOf(aggregates);
      by = List.copyOf(by);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** What happens to the results whose statistics are calculated. */
  enum StatsKind {
    /** One row for each group replaces them. */
    STATS,
    /** Each gets the statistics of its group. */
    EVENTSTATS,
    /** Each gets the statistics of the results up to it. */
    STREAMSTATS
  }

  /**
   * The options of streamstats.
   *
   * @param current whether a result counts for itself
   * @param window the number of results that count, 0 for all
   * @param timeWindow the seconds for which results count, 0 for no limit
   * @param global whether all groups share one window
   */
  record StatsOptions(boolean current, int window, long timeWindow, boolean global) {
    static final StatsOptions DEFAULT = new StatsOptions(true, 0, 0, true);
  }

  /** Replaces the values of a field by the start of their interval. */
  record Bin(String field, Span span, String target, int position) implements Command {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** Keeps or removes fields. */
  record Fields(boolean keep, List<Glob> names) implements Command {
    public Fields {
      names = List.copyOf(names);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** Keeps only the named fields, in that order. */
  record Table(List<Glob> names) implements Command {
    public Table {
      names = List.copyOf(names);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** Renames fields. */
  record Rename(List<Renaming> renamings) implements Command {
    public Rename {
      renamings = List.copyOf(renamings);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** {@code from AS to}; with a wildcard in both names, the matched part is carried over. */
  record Renaming(Glob from, Glob to) {}

  /** Sorts and truncates; 0 means no limit. */
  record Sort(int limit, List<SortKey> keys, boolean reversed) implements Command {
    public Sort {
      keys = List.copyOf(keys);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** A field to sort by; the type is one of auto, num, str and ip. */
  record SortKey(String field, boolean descending, String type) {}

  /** Keeps the first results. */
  record Head(int count) implements Command {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** Keeps the first results of each combination of values. */
  record Dedup(int count, List<String> fields, boolean keepEmpty, boolean consecutive)
      implements Command {
    public Dedup {
      fields = List.copyOf(fields);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** Gives a value to missing fields; without names, to all fields of all results. */
  record FillNull(String value, List<String> fields) implements Command {
    public FillNull {
      fields = List.copyOf(fields);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** Merges the results of several searches. */
  record MultiSearch(List<Pipeline> searches) implements Command {
    public MultiSearch {
      searches = List.copyOf(searches);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** A command, or a macro in the place of one, that is checked but not executed. */
  record ParseOnly(String name, boolean macro, int position) implements Command {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * One statistic.
   *
   * @param function the function's documented long name, such as {@code distinct_count}
   * @param percentile the percentile, if the function needs one
   * @param argument the expression to aggregate; empty for a plain count
   * @param name the field that gets the result
   * @param position the offset in the search text
   */
  record Aggregate(
      String function,
      OptionalInt percentile,
      Optional<Expr> argument,
      String name,
      int position) {}

  /**
   * The size of an interval.
   *
   * @param seconds its length in seconds, or 0 if it is not a fixed time
   * @param text how the search spells it
   */
  record Span(long seconds, String text) {}

  /** Calls the method for the type of this command. */
  <R> R accept(Visitor<R> visitor);

  /** One method for each type of command. */
  interface Visitor<R> {
    R visit(Search search);

    R visit(Where where);

    R visit(Eval eval);

    R visit(Regex regex);

    R visit(Rex rex);

    R visit(Stats stats);

    R visit(Bin bin);

    R visit(Fields fields);

    R visit(Table table);

    R visit(Rename rename);

    R visit(Sort sort);

    R visit(Head head);

    R visit(Dedup dedup);

    R visit(FillNull fillNull);

    R visit(MultiSearch multiSearch);

    R visit(ParseOnly parseOnly);
  }
}
