package io.sigma4j.engine.eql;

import io.sigma4j.engine.eql.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits a query into tokens. */
final class Lexer {

  private static final Pattern SPACE =
      Pattern.compile("(?:[ \\t\\r\\n]|//[^\\r\\n]*|/\\*(?s:.*?)\\*/)+");
  private static final Pattern NAME = Pattern.compile("[A-Za-z_@][A-Za-z0-9_]*~?");
  private static final Pattern NUMBER =
      Pattern.compile("(?:\\d+\\.\\d*|\\.\\d+|\\d+)(?:[eE][+-]?\\d+)?");
  private static final Pattern QUOTED_NAME = Pattern.compile("`((?:[^`]|``)*)`");
  private static final Pattern SYMBOL = Pattern.compile("==|!=|<=|>=|[-+*/%<>=:.,()\\[\\]|!?]");

  private final String source;
  private final List<Token> tokens = new ArrayList<>();
  private int position;

  private Lexer(String source) {
    this.source = source;
  }

  static List<Token> tokens(String source) {
    Lexer lexer = new Lexer(source);
    lexer.run();
    return lexer.tokens;
  }

  private void run() {
    accept(SPACE);
    while (position < source.length()) {
      next();
      accept(SPACE);
    }
    tokens.add(new Token(Kind.END, "", position));
  }

  private void next() {
    int start = position;
    if (source.charAt(start) == '"') {
      StringLiteral literal = StringLiteral.read(source, start);
      position = literal.end();
      tokens.add(new Token(Kind.STRING, literal.text(), start));
      return;
    }
    tokens.add(
        accept(NUMBER)
            .map(found -> number(found.group(), start))
            .or(() -> accept(NAME).map(found -> name(found.group(), start)))
            .or(() -> accept(QUOTED_NAME).map(found -> quotedName(found.group(), start)))
            .or(() -> accept(SYMBOL).map(found -> new Token(Kind.SYMBOL, found.group(), start)))
            .orElseThrow(() -> unexpected(start)));
  }

  private static Token number(String text, int start) {
    boolean integer = text.chars().allMatch(Character::isDigit);
    return new Token(integer ? Kind.INTEGER : Kind.DECIMAL, text, start);
  }

  private static Token name(String text, int start) {
    return new Token(text.endsWith("~") ? Kind.TILDE_NAME : Kind.NAME, text, start);
  }

  private static Token quotedName(String text, int start) {
    String inner = text.substring(1, text.length() - 1);
    return new Token(Kind.QUOTED_NAME, inner.replace("``", "`"), start);
  }

  private EqlException unexpected(int start) {
    return EqlException.syntax(start, "unexpected character '" + source.charAt(start) + "'");
  }

  private Optional<MatchResult> accept(Pattern pattern) {
    Matcher matcher = pattern.matcher(source).region(position, source.length());
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    position = matcher.end();
    return Optional.of(matcher.toMatchResult());
  }
}
