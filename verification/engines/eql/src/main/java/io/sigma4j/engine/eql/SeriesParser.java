package io.sigma4j.engine.eql;

import io.sigma4j.engine.eql.Query.EventFilter;
import io.sigma4j.engine.eql.Query.Step;
import io.sigma4j.engine.eql.Token.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;

/** Reads sequences and samples. */
final class SeriesParser {

  private final Tokens tokens;
  private final ExprParser expressions;
  private final Supplier<EventFilter> filters;

  SeriesParser(Tokens tokens, ExprParser expressions, Supplier<EventFilter> filters) {
    this.tokens = tokens;
    this.expressions = expressions;
    this.filters = filters;
  }

  Query.Sequence sequence() {
    int start = tokens.expect("sequence").start();
    List<Expr.Field> common = keys();
    OptionalLong maxspan =
        tokens.accept("with") ? OptionalLong.of(maxspan()) : OptionalLong.empty();
    if (tokens.peek().is("by")) {
      throw EqlException.syntax(tokens.peek().start(), "'by' must come before 'with'");
    }
    List<Step> steps = new ArrayList<>();
    while (tokens.peek().is("[") || tokens.peek().is("!")) {
      Step step = step(common, true);
      steps.addAll(Collections.nCopies(runs(), step));
    }
    Optional<Step> until =
        tokens.accept("until") ? Optional.of(step(common, false)) : Optional.empty();
    check(steps, start);
    checkMissing(steps, maxspan, start);
    until.ifPresent(step -> checkKeys(steps.get(0), step));
    return new Query.Sequence(maxspan, List.copyOf(steps), until, List.of());
  }

  Query.Sample sample() {
    int start = tokens.expect("sample").start();
    List<Expr.Field> common = keys();
    List<Step> steps = new ArrayList<>();
    while (tokens.peek().is("[")) {
      steps.add(step(common, false));
    }
    if (tokens.peek().is("with") || tokens.peek().is("until")) {
      throw EqlException.syntax(
          tokens.peek().start(), "a sample takes no '" + tokens.peek().text() + "'");
    }
    check(steps, start);
    if (steps.get(0).keys().isEmpty()) {
      throw EqlException.syntax(start, "a sample needs a join key");
    }
    return new Query.Sample(List.copyOf(steps), List.of());
  }

  private Step step(List<Expr.Field> common, boolean mayMiss) {
    boolean missing = mayMiss && tokens.accept("!");
    tokens.expect("[");
    EventFilter filter = filters.get();
    tokens.expect("]");
    List<Expr.Field> keys = new ArrayList<>(common);
    keys.addAll(keys());
    return new Step(filter, missing, List.copyOf(keys));
  }

  private List<Expr.Field> keys() {
    List<Expr.Field> keys = new ArrayList<>();
    if (tokens.accept("by")) {
      do {
        keys.add(expressions.primaries().field());
      } while (tokens.accept(","));
    }
    return keys;
  }

  private long maxspan() {
    tokens.expect("maxspan");
    tokens.expect("=");
    return Durations.read(tokens);
  }

  private int runs() {
    if (!tokens.accept("with")) {
      return 1;
    }
    tokens.expect("runs");
    tokens.expect("=");
    Token count = tokens.expect(Kind.INTEGER);
    int runs = count.text().length() > 3 ? 0 : Integer.parseInt(count.text());
    if (runs < 1 || runs > 100) {
      throw EqlException.syntax(count.start(), "runs must be between 1 and 100");
    }
    return runs;
  }

  private void check(List<Step> steps, int start) {
    if (steps.size() < 2) {
      throw steps.isEmpty()
          ? tokens.unexpected("'['")
          : EqlException.syntax(start, "at least two queries are needed");
    }
    steps.forEach(step -> checkKeys(steps.get(0), step));
  }

  private static void checkKeys(Step first, Step step) {
    if (first.keys().size() != step.keys().size()) {
      throw EqlException.syntax(
          step.filter().position(),
          "expected " + first.keys().size() + " join keys but found " + step.keys().size());
    }
  }

  private static void checkMissing(List<Step> steps, OptionalLong maxspan, int start) {
    long missing = steps.stream().filter(Step::missing).count();
    if (missing == steps.size()) {
      throw EqlException.syntax(start, "a sequence needs an item that is not missing");
    }
    if (missing > 0 && maxspan.isEmpty()) {
      throw EqlException.syntax(start, "missing events need 'with maxspan'");
    }
  }
}
