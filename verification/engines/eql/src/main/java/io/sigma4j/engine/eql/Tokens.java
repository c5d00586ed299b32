package io.sigma4j.engine.eql;

import io.sigma4j.engine.eql.Token.Kind;
import java.util.List;
import java.util.function.Supplier;

/** The tokens of a query and the place reached in them. */
final class Tokens {

  private static final int MAX_DEPTH = 400;

  private final List<Token> tokens;
  private int next;
  private int depth;

  Tokens(String source) {
    this.tokens = Lexer.tokens(source);
  }

  Token peek() {
    return tokens.get(next);
  }

  Token peekSecond() {
    return tokens.get(Math.min(next + 1, tokens.size() - 1));
  }

  Token next() {
    Token token = peek();
    if (!token.is(Kind.END)) {
      next++;
    }
    return token;
  }

  /** Consumes the next token if it is that symbol or keyword. */
  boolean accept(String text) {
    if (peek().is(text)) {
      next();
      return true;
    }
    return false;
  }

  Token expect(String text) {
    if (!peek().is(text)) {
      throw unexpected("'" + text + "'");
    }
    return next();
  }

  Token expect(Kind kind) {
    if (!peek().is(kind)) {
      throw unexpected(kind.description());
    }
    return next();
  }

  EqlException unexpected(String expected) {
    Token token = peek();
    return EqlException.syntax(
        token.start(), "expected " + expected + " but found " + token.shown());
  }

  /** Parses something that may contain itself, up to a fixed depth. */
  <T> T nested(Supplier<T> parser) {
    if (++depth > MAX_DEPTH) {
      throw EqlException.unsupported(
          peek().start(), "nested more than " + MAX_DEPTH + " levels deep");
    }
    T result = parser.get();
    depth--;
    return result;
  }
}
