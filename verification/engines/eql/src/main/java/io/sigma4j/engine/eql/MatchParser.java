package io.sigma4j.engine.eql;

import java.util.ArrayList;
import java.util.List;

/** Reads {@code in}, {@code :}, {@code like} and {@code regex}, which follow an operand. */
final class MatchParser {

  private final Tokens tokens;
  private final ExprParser expressions;
  private final EqlOptions options;

  MatchParser(Tokens tokens, ExprParser expressions, EqlOptions options) {
    this.tokens = tokens;
    this.expressions = expressions;
    this.options = options;
  }

  Expr afterOperand(Expr operand) {
    Token token = tokens.peek();
    if (token.is("not") && isIn(tokens.peekSecond())) {
      tokens.next();
      return new Expr.Not(in(operand), token.start());
    }
    if (isIn(token)) {
      return in(operand);
    }
    if (token.is(":") || token.is("like") || token.is("like~")) {
      return match(operand, false);
    }
    return token.is("regex") || token.is("regex~") ? match(operand, true) : operand;
  }

  private static boolean isIn(Token token) {
    return token.is("in") || token.is("in~");
  }

  private Expr in(Expr operand) {
    Token token = tokens.next();
    return new Expr.In(operand, List.copyOf(expressions.list()), token.is("in~"), token.start());
  }

  private Expr match(Expr operand, boolean regex) {
    Token operator = tokens.next();
    boolean ignoreCase = operator.is(":") || operator.text().endsWith("~");
    List<TextPattern> patterns = new ArrayList<>();
    if (tokens.accept("(")) {
      do {
        patterns.add(pattern(operator, ignoreCase, regex));
      } while (tokens.accept(","));
      tokens.expect(")");
    } else {
      patterns.add(pattern(operator, ignoreCase, regex));
    }
    return new Expr.Match(operand, List.copyOf(patterns), operator.start());
  }

  private TextPattern pattern(Token operator, boolean ignoreCase, boolean regex) {
    Token token = tokens.peek();
    if (!PrimaryParser.isConstant(token)) {
      throw tokens.unexpected("a string after '" + operator.text() + "'");
    }
    if (!(expressions.primaries().constant().value() instanceof Value.Text text)) {
      throw EqlException.verification(
          token.start(), "second argument of [" + operator.text() + "] must be [string]");
    }
    return regex
        ? LuceneRegex.of(text.text(), ignoreCase, options, token.start())
        : Wildcard.of(text.text(), ignoreCase, options);
  }
}
