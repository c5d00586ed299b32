package io.sigma4j.engine.eql;

import io.sigma4j.engine.eql.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads constants, fields, function calls and parentheses. */
final class PrimaryParser {

  private static final Set<String> KEYWORDS =
      Set.of(
          "and",
          "any",
          "by",
          "false",
          "in",
          "in~",
          "join",
          "like",
          "like~",
          "maxspan",
          "not",
          "null",
          "of",
          "or",
          "regex",
          "regex~",
          "sample",
          "sequence",
          "true",
          "until",
          "where",
          "with");

  private final Tokens tokens;
  private final ExprParser expressions;

  PrimaryParser(Tokens tokens, ExprParser expressions) {
    this.tokens = tokens;
    this.expressions = expressions;
  }

  static boolean isKeyword(String name) {
    return KEYWORDS.contains(name);
  }

  Expr primary() {
    Token token = tokens.peek();
    if (tokens.accept("(")) {
      Expr inner = expressions.expression();
      tokens.expect(")");
      return inner;
    }
    if (isConstant(token)) {
      return constant();
    }
    boolean called = tokens.peekSecond().is("(");
    boolean name = token.is(Kind.TILDE_NAME) || (token.is(Kind.NAME) && !isKeyword(token.text()));
    return called && name ? call() : field();
  }

  static boolean isConstant(Token token) {
    return token.is(Kind.STRING)
        || token.is(Kind.INTEGER)
        || token.is(Kind.DECIMAL)
        || token.is("true")
        || token.is("false")
        || token.is("null");
  }

  /** Reads a string, a number, {@code true}, {@code false} or {@code null}. */
  Expr.Literal constant() {
    Token token = tokens.next();
    Value value =
        switch (token.kind()) {
          case STRING -> new Value.Text(token.text());
          case INTEGER, DECIMAL -> Coercion.parseNumber(token.text()).orElseThrow();
          default -> token.is("null") ? Value.Null.NULL : Value.of(token.is("true"));
        };
    return new Expr.Literal(value, token.start());
  }

  /** Reads the name of a field, with a question mark before it if it is optional. */
  Expr.Field field() {
    int start = tokens.peek().start();
    boolean optional = tokens.accept("?");
    StringBuilder name = new StringBuilder(namePart());
    while (tokens.accept(".")) {
      name.append('.').append(namePart());
    }
    if (tokens.peek().is("[") && tokens.peekSecond().is(Kind.INTEGER)) {
      throw EqlException.syntax(tokens.peek().start(), "array indexes are not supported");
    }
    return new Expr.Field(name.toString(), optional, start);
  }

  private String namePart() {
    Token token = tokens.peek();
    boolean name = token.is(Kind.NAME) && !isKeyword(token.text());
    if (!name && !token.is(Kind.QUOTED_NAME)) {
      throw tokens.unexpected("a field, a constant or a function");
    }
    return tokens.next().text();
  }

  private Expr call() {
    Token token = tokens.next();
    boolean tilde = token.is(Kind.TILDE_NAME);
    String name = tilde ? token.text().substring(0, token.text().length() - 1) : token.text();
    Function function =
        Function.named(name)
            .orElseThrow(
                () -> EqlException.verification(token.start(), "unknown function " + name));
    if (tilde && !function.hasTilde()) {
      throw EqlException.verification(
          token.start(), function.label() + " has no case-insensitive form");
    }
    List<Expr> arguments = arguments();
    if (!function.accepts(arguments.size())) {
      throw EqlException.verification(
          token.start(), function.label() + " does not take " + arguments.size() + " arguments");
    }
    return new Expr.Call(function, List.copyOf(arguments), tilde, token.start());
  }

  private List<Expr> arguments() {
    if (tokens.peekSecond().is(")")) {
      tokens.expect("(");
      tokens.expect(")");
      return new ArrayList<>();
    }
    return expressions.list();
  }
}
