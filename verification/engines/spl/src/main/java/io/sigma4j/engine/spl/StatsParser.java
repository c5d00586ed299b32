package io.sigma4j.engine.spl;

import io.sigma4j.engine.spl.Command.Aggregate;
import io.sigma4j.engine.spl.Command.StatsKind;
import io.sigma4j.engine.spl.Command.StatsOptions;
import io.sigma4j.engine.spl.Lexer.Mode;
import io.sigma4j.engine.spl.Token.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parses stats, eventstats, streamstats and tstats. */
final class StatsParser {

  private static final Set<String> FUNCTIONS =
      Set.of(
          "avg",
          "count",
          "distinct_count",
          "earliest",
          "earliest_time",
          "estdc",
          "estdc_error",
          "first",
          "last",
          "latest",
          "latest_time",
          "list",
          "max",
          "median",
          "min",
          "mode",
          "per_day",
          "per_hour",
          "per_minute",
          "per_second",
          "range",
          "rate",
          "rate_avg",
          "rate_sum",
          "sparkline",
          "stdev",
          "stdevp",
          "sum",
          "sumsq",
          "values",
          "var",
          "varp");

  private static final Map<String, String> SHORT_NAMES =
      Map.of("c", "count", "dc", "distinct_count", "mean", "avg");

  private static final Pattern PERCENTILE =
      Pattern.compile("(?:perc|percentile|p|exactperc|upperperc)(\\d{1,2}|100)(?:\\.\\d+)?");

  private static final Map<String, Set<String>> OPTIONS =
      Map.of(
          "stats", Set.of("partitions", "allnum", "delim", "dedup_splitvals"),
          "eventstats", Set.of("allnum"),
          "streamstats",
              Set.of(
                  "reset_on_change",
                  "reset_before",
                  "reset_after",
                  "current",
                  "window",
                  "time_window",
                  "global",
                  "allnum"),
          "tstats",
              Set.of(
                  "prestats",
                  "local",
                  "append",
                  "summariesonly",
                  "include_reduced_buckets",
                  "allow_old_summaries",
                  "use_summary_index_values",
                  "chunk_size",
                  "fillnull_value",
                  "strict"));

  private final ParseContext context;
  private final ArgumentParser arguments;
  private final List<Aggregate> aggregates = new ArrayList<>();
  private final List<String> by = new ArrayList<>();
  private StatsOptions options = StatsOptions.DEFAULT;
  private Optional<String> notExecuted = Optional.empty();

  StatsParser(ParseContext context) {
    this.context = context;
    this.arguments = new ArgumentParser(context);
  }

  Command parse(Token name) {
    boolean grouped = false;
    while (!context.peek(Mode.ARGUMENTS).endsStage()) {
      if (arguments.isOption()) {
        option(name.text());
      } else if (context.peek(Mode.ARGUMENTS).isWordIgnoringCase("by")) {
        requireAggregates(name);
        by(context.next(Mode.ARGUMENTS), grouped);
        grouped = true;
      } else if (grouped) {
        throw context.unexpected(context.next(Mode.ARGUMENTS), "'|' or the end of the search");
      } else {
        aggregates.add(aggregate());
        acceptComma();
      }
    }
    requireAggregates(name);
    warnAboutEqualNames();
    if (notExecuted.isPresent()) {
      return new Command.ParseOnly(name.text() + " with " + notExecuted.get(), false, name.start());
    }
    StatsKind kind =
        switch (name.text()) {
          case "stats" -> StatsKind.STATS;
          case "eventstats" -> StatsKind.EVENTSTATS;
          default -> StatsKind.STREAMSTATS;
        };
    return new Command.Stats(kind, aggregates, by, options);
  }

  /** Parses tstats: options, statistics, FROM, WHERE and BY, in this order. */
  Command parseTstats(Token name) {
    while (context.accept(Kind.MACRO, Mode.ARGUMENTS) || arguments.isOption()) {
      if (arguments.isOption()) {
        option("tstats");
      }
    }
    while (!isClause("from") && !isClause("where") && !isBy() && !endsStage()) {
      if (!context.accept(Kind.MACRO, Mode.ARGUMENTS)) {
        aggregates.add(aggregate());
      }
      acceptComma();
    }
    requireAggregates(name);
    if (isClause("from")) {
      context.next(Mode.ARGUMENTS);
      from();
    }
    if (isClause("where")) {
      context.next(Mode.ARGUMENTS);
      new SearchParser(context, Set.of("by", "groupby")).parse();
    }
    if (isBy()) {
      tstatsBy(context.next(Mode.ARGUMENTS));
    }
    return new Command.ParseOnly("tstats", false, name.start());
  }

  private void from() {
    if (!context.accept(Kind.MACRO, Mode.ARGUMENTS)) {
      if (arguments.isOption()) {
        arguments.option(Set.of("datamodel", "sid"));
      }
      Token source = arguments.name();
      if (source.isWordIgnoringCase("where") || source.isWordIgnoringCase("by")) {
        throw context.unexpected(source, "the name of a data model");
      }
    }
  }

  private void tstatsBy(Token clause) {
    boolean any = false;
    while (!endsStage()) {
      if (arguments.isOption()) {
        arguments.option(Set.of("span"));
        arguments.span(arguments.name());
      } else if (!context.accept(Kind.MACRO, Mode.ARGUMENTS)) {
        Token field = arguments.name();
        if (field.isWord("PREFIX") && context.accept(Kind.LEFT_PAREN, Mode.ARGUMENTS)) {
          context.lexer().untilClosingParen();
        }
      }
      any = true;
      acceptComma();
    }
    if (!any) {
      throw SplException.syntax(clause.start(), "BY needs a field");
    }
  }

  private void by(Token clause, boolean repeated) {
    if (repeated) {
      throw SplException.syntax(clause.start(), "only one BY clause is allowed");
    }
    boolean comma = false;
    while (comma || (!endsStage() && !arguments.isOption() && !isClause("by"))) {
      Token field = arguments.name();
      if (field.text().contains("*")) {
        throw SplException.syntax(field.start(), "no wildcards in a BY clause");
      }
      by.add(field.text());
      comma = context.accept(Kind.COMMA, Mode.ARGUMENTS);
    }
    if (by.isEmpty()) {
      throw SplException.syntax(clause.start(), "BY needs a field");
    }
  }

  private void option(String command) {
    Token option = arguments.option(OPTIONS.getOrDefault(command, Set.of()));
    if (context.accept(Kind.LEFT_PAREN, Mode.ARGUMENTS)) {
      context.lexer().untilClosingParen();
      notExecuted = Optional.of(option.text());
      return;
    }
    Token value = arguments.name();
    switch (option.text()) {
      case "current" ->
          options =
              new StatsOptions(
                  arguments.bool(value), options.window(), options.timeWindow(), options.global());
      case "window" ->
          options =
              new StatsOptions(
                  options.current(),
                  arguments.integer(value),
                  options.timeWindow(),
                  options.global());
      case "time_window" -> timeWindow(value);
      case "global" ->
          options =
              new StatsOptions(
                  options.current(), options.window(), options.timeWindow(), arguments.bool(value));
      default -> notExecuted = Optional.of(option.text());
    }
  }

  private void timeWindow(Token value) {
    long seconds = arguments.span(value).seconds();
    if (seconds == 0) {
      notExecuted = Optional.of("time_window=" + value.text());
    }
    options = new StatsOptions(options.current(), options.window(), seconds, options.global());
  }

  private Aggregate aggregate() {
    Token name = context.next(Mode.ARGUMENTS);
    if (!name.is(Kind.WORD)) {
      throw context.unexpected(name, "a statistical function");
    }
    String function = SHORT_NAMES.getOrDefault(name.text(), name.text());
    Matcher percentile = PERCENTILE.matcher(function);
    boolean isPercentile = percentile.matches();
    if (!isPercentile && !FUNCTIONS.contains(function)) {
      throw SplException.syntax(name.start(), "unknown statistical function " + name.text());
    }
    Optional<Expr> argument = Optional.empty();
    notExecuted = function.equals("sparkline") ? Optional.of(function) : notExecuted;
    if (context.accept(Kind.LEFT_PAREN, Mode.ARGUMENTS)) {
      argument = function.equals("sparkline") ? Optional.of(sparkline(name)) : argument();
    }
    boolean alone = function.equals("count") || function.equals("sparkline");
    if (argument.isEmpty() && !alone) {
      throw SplException.syntax(name.start(), name.text() + " needs a field in parentheses");
    }
    String text = context.lexer().text(name.start(), context.lexer().position());
    String result = argument.isEmpty() ? name.text() : text;
    if (context.peek(Mode.ARGUMENTS).isWordIgnoringCase("as")) {
      context.next(Mode.ARGUMENTS);
      result = arguments.name().text();
    }
    OptionalInt rank =
        isPercentile ? OptionalInt.of(Integer.parseInt(percentile.group(1))) : OptionalInt.empty();
    return new Aggregate(
        isPercentile ? "percentile" : function, rank, argument, result, name.start());
  }

  /** Reads what is between the parentheses: nothing, a field, or an eval expression. */
  private Optional<Expr> argument() {
    if (context.accept(Kind.RIGHT_PAREN, Mode.ARGUMENTS)) {
      return Optional.empty();
    }
    Token token = arguments.name();
    Expr argument;
    if (token.isWord("eval") && context.accept(Kind.LEFT_PAREN, Mode.ARGUMENTS)) {
      argument = new ExprParser(context).parse();
      context.expect(Kind.RIGHT_PAREN, Mode.EVAL);
    } else {
      argument = new Expr.Field(token.text(), token.start());
    }
    context.expect(Kind.RIGHT_PAREN, Mode.ARGUMENTS);
    return Optional.of(argument);
  }

  /** A small chart of a statistic; it is not executed. */
  private Expr sparkline(Token name) {
    context.lexer().untilClosingParen();
    return new Expr.Field("*", name.start());
  }

  private void requireAggregates(Token name) {
    if (aggregates.isEmpty()) {
      throw SplException.syntax(name.start(), name.text() + " needs a statistical function");
    }
  }

  private void warnAboutEqualNames() {
    Set<String> names = new HashSet<>(by);
    for (Aggregate aggregate : aggregates) {
      if (!names.add(aggregate.name())) {
        context.warn(aggregate.position(), "two results are named " + aggregate.name());
      }
    }
  }

  private boolean isClause(String word) {
    return context.peek(Mode.ARGUMENTS).isWordIgnoringCase(word);
  }

  private boolean isBy() {
    return isClause("by") || isClause("groupby");
  }

  private boolean endsStage() {
    return context.peek(Mode.ARGUMENTS).endsStage();
  }

  /** A comma may separate two items but must not end the list. */
  private void acceptComma() {
    Token comma = context.peek(Mode.ARGUMENTS);
    if (context.accept(Kind.COMMA, Mode.ARGUMENTS) && (endsStage() || isBy())) {
      throw SplException.syntax(comma.start(), "nothing follows the comma");
    }
  }
}
