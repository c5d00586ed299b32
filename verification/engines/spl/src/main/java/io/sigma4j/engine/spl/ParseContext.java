package io.sigma4j.engine.spl;

import io.sigma4j.engine.spl.Lexer.Mode;
import io.sigma4j.engine.spl.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** What the parsers of one search share: the tokens, the options and the warnings. */
final class ParseContext {

  private static final int MAX_DEPTH = 400;

  private final Lexer lexer;
  private final SplOptions options;
  private final List<String> warnings = new ArrayList<>();
  private int depth;

  ParseContext(String source, SplOptions options) {
    this.lexer = new Lexer(source);
    this.options = options;
  }

  Lexer lexer() {
    return lexer;
  }

  SplOptions options() {
    return options;
  }

  List<String> warnings() {
    return warnings;
  }

  /** Records something that Splunk accepts but that is probably not what was meant. */
  void warn(int position, String message) {
    warnings.add(position + ": " + message);
  }

  Token next(Mode mode) {
    return lexer.next(mode);
  }

  Token peek(Mode mode) {
    return lexer.peek(mode);
  }

  /** Consumes the next token if it is of that kind. */
  boolean accept(Kind kind, Mode mode) {
    if (peek(mode).is(kind)) {
      next(mode);
      return true;
    }
    return false;
  }

  /** Consumes the next token, which must be of that kind. */
  Token expect(Kind kind, Mode mode) {
    Token token = next(mode);
    if (!token.is(kind)) {
      throw unexpected(token, kind.description());
    }
    return token;
  }

  SplException unexpected(Token token, String expected) {
    return SplException.syntax(
        token.start(), "expected " + expected + " but found " + token.shown());
  }

  /** Parses something that may contain itself, up to a fixed depth. */
  <T> T nested(Supplier<T> parser) {
    if (++depth > MAX_DEPTH) {
      throw SplException.unsupported(
          lexer.position(), "nested more than " + MAX_DEPTH + " levels deep");
    }
    T result = parser.get();
    depth--;
    return result;
  }
}
