package io.sigma4j.engine.eql;

import io.sigma4j.engine.eql.Query.EventFilter;
import io.sigma4j.engine.eql.Query.Pipe;
import io.sigma4j.engine.eql.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a whole query. */
final class QueryParser {

  private final Tokens tokens;
  private final ExprParser expressions;

  private QueryParser(String source, EqlOptions options) {
    this.tokens = new Tokens(source);
    this.expressions = new ExprParser(tokens, options);
  }

  static Query parse(String source, EqlOptions options) {
    QueryParser parser = new QueryParser(source, options);
    Query query = parser.query();
    if (!parser.tokens.peek().is(Kind.END)) {
      throw parser.tokens.unexpected("a pipe or the end of the query");
    }
    return query;
  }

  private Query query() {
    Token first = tokens.peek();
    SeriesParser series = new SeriesParser(tokens, expressions, this::filter);
    if (first.is("sequence")) {
      Query.Sequence sequence = series.sequence();
      return new Query.Sequence(sequence.maxspan(), sequence.steps(), sequence.until(), pipes());
    }
    if (first.is("sample")) {
      Query.Sample sample = series.sample();
      int end = tokens.peek().start();
      List<Pipe> pipes = pipes();
      if (!pipes.isEmpty()) {
        throw EqlException.unsupported(end, "pipes after a sample");
      }
      return sample;
    }
    if (first.is("join")) {
      throw EqlException.syntax(first.start(), "joins are not supported");
    }
    return new Query.Events(filter(), pipes());
  }

  private EventFilter filter() {
    Token category = tokens.next();
    boolean name = category.is(Kind.NAME) && !PrimaryParser.isKeyword(category.text());
    if (!name && !category.is(Kind.STRING) && !category.is("any")) {
      throw EqlException.syntax(
          category.start(), "expected an event category but found " + category.shown());
    }
    tokens.expect("where");
    Optional<String> value = category.is("any") ? Optional.empty() : Optional.of(category.text());
    return new EventFilter(value, expressions.expression(), category.start());
  }

  private List<Pipe> pipes() {
    List<Pipe> pipes = new ArrayList<>();
    while (tokens.accept("|")) {
      Token name = tokens.expect(Kind.NAME);
      if (!name.is("head") && !name.is("tail")) {
        throw EqlException.syntax(name.start(), "the pipe " + name.text() + " is not supported");
      }
      Token count = tokens.expect(Kind.INTEGER);
      if (count.text().length() > 9) {
        throw EqlException.syntax(count.start(), "the number is too large");
      }
      pipes.add(new Pipe(name.is("head"), Integer.parseInt(count.text())));
    }
    return List.copyOf(pipes);
  }
}
