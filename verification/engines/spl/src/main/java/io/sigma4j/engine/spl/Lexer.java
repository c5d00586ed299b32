package io.sigma4j.engine.spl;

import io.sigma4j.engine.spl.Token.Kind;

/**
 * Cuts a search into tokens.
 *
 * <p>Splunk's commands do not share one token grammar, so the caller says which rules apply to the
 * next token. Comments in triple backticks count as spaces.
 */
final class Lexer {

  /** The rules for the next token. */
  enum Mode {
    /** The search command: bare words, quoted phrases, comparison operators. */
    SEARCH,
    /** Expressions of eval and where: names, numbers, strings, operators. */
    EVAL,
    /** Arguments of other commands: words, quoted names, {@code name=value}. */
    ARGUMENTS
  }

  private static final String COMMENT = "```";
  private static final String STRUCTURE = "|()[],";
  private static final String ESCAPABLE = "\\\"|";

  private final String source;
  private int position;

  Lexer(String source) {
    this.source = source;
  }

  Token next(Mode mode) {
    skipSpace();
    Token token = scan(mode);
    position = token.end();
    return token;
  }

  Token peek(Mode mode) {
    int start = position;
    Token token = next(mode);
    position = start;
    return token;
  }

  int position() {
    return position;
  }

  /** Continues at an earlier or later place. */
  void moveTo(int newPosition) {
    position = newPosition;
  }

  /** The search text between two offsets. */
  String text(int start, int end) {
    return source.substring(start, end);
  }

  /** Whether the character is the very next one, without a space between. */
  boolean touches(char c) {
    return charAt(position) == c;
  }

  /** Whether the very next character is one of these. */
  boolean touchesOneOf(String characters) {
    return characters.indexOf(charAt(position)) >= 0;
  }

  /** Takes the text up to the parenthesis that closes the one just consumed, and that one. */
  String untilClosingParen() {
    int start = position;
    int depth = 1;
    while (position < source.length()) {
      char c = source.charAt(position);
      if (c == '"') {
        position = endOfQuoted(position, '"');
        continue;
      }
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      position++;
      if (depth == 0) {
        return source.substring(start, position - 1);
      }
    }
    throw SplException.syntax(start - 1, "parenthesis is not closed");
  }

  private Token scan(Mode mode) {
    char c = charAt(position);
    if (position >= source.length()) {
      return new Token(Kind.END, "", position, position);
    }
    return switch (c) {
      case '|' -> single(Kind.PIPE);
      case '(' -> single(Kind.LEFT_PAREN);
      case ')' -> single(Kind.RIGHT_PAREN);
      case '[' -> single(Kind.LEFT_BRACKET);
      case ']' -> single(Kind.RIGHT_BRACKET);
      case ',' -> single(Kind.COMMA);
      case '"' -> quoted(Kind.STRING, '"');
      case '`' -> macro();
      default -> scanIn(mode, c);
    };
  }

  private Token scanIn(Mode mode, char c) {
    if (mode != Mode.SEARCH && c == '\'') {
      return quoted(Kind.NAME, '\'');
    }
    int operator = operatorLength(mode);
    if (operator > 0) {
      return token(Kind.OPERATOR, position + operator);
    }
    if (mode != Mode.EVAL) {
      return word(mode);
    }
    if (isDigit(c) || (c == '.' && isDigit(charAt(position + 1)))) {
      return number();
    }
    if (isNameStart(c)) {
      int end = position + 1;
      while (isNameStart(charAt(end)) || isDigit(charAt(end))) {
        end++;
      }
      return token(Kind.WORD, end);
    }
    throw SplException.syntax(position, "unexpected character '" + c + "' in an expression");
  }

  private int operatorLength(Mode mode) {
    char c = charAt(position);
    boolean thenEquals = charAt(position + 1) == '=';
    if (c == '!') {
      return thenEquals ? 2 : 0;
    }
    if (mode == Mode.ARGUMENTS) {
      return c == '=' ? 1 : 0;
    }
    if (c == '=' && thenEquals && mode == Mode.EVAL) {
      return 2;
    }
    if (c == '<' || c == '>') {
      return thenEquals ? 2 : 1;
    }
    boolean arithmetic = mode == Mode.EVAL && "+-*/%".indexOf(c) >= 0;
    boolean period = mode == Mode.EVAL && c == '.' && !isDigit(charAt(position + 1));
    return c == '=' || arithmetic || period ? 1 : 0;
  }

  private Token word(Mode mode) {
    int end = position;
    while (end < source.length() && !endsWord(mode, end)) {
      boolean escape = source.charAt(end) == '\\' && ESCAPABLE.indexOf(charAt(end + 1)) >= 0;
      end += escape ? 2 : 1;
    }
    return token(Kind.WORD, Math.min(end, source.length()));
  }

  private boolean endsWord(Mode mode, int at) {
    char c = source.charAt(at);
    if (Character.isWhitespace(c) || STRUCTURE.indexOf(c) >= 0 || c == '"' || c == '`') {
      return true;
    }
    if (c == '=' || (c == '!' && charAt(at + 1) == '=')) {
      return true;
    }
    return mode == Mode.SEARCH && (c == '<' || c == '>');
  }

  private Token number() {
    int end = digits(position);
    if (charAt(end) == '.' && isDigit(charAt(end + 1))) {
      end = digits(end + 1);
    }
    if (charAt(end) == 'e' || charAt(end) == 'E') {
      int sign = "+-".indexOf(charAt(end + 1)) >= 0 ? 1 : 0;
      end = isDigit(charAt(end + 1 + sign)) ? digits(end + 1 + sign) : end;
    }
    if (isNameStart(charAt(end))) {
      throw SplException.syntax(
          position, "a field name that starts with a digit needs single quotation marks");
    }
    return token(Kind.NUMBER, end);
  }

  private int digits(int from) {
    int end = from;
    while (isDigit(charAt(end))) {
      end++;
    }
    return end;
  }

  private Token quoted(Kind kind, char quote) {
    int end = endOfQuoted(position, quote);
    return new Token(kind, source.substring(position + 1, end - 1), position, end);
  }

  private int endOfQuoted(int start, char quote) {
    int end = start + 1;
    while (end < source.length() && source.charAt(end) != quote) {
      end += source.charAt(end) == '\\' ? 2 : 1;
    }
    if (end >= source.length()) {
      throw SplException.syntax(start, "quotation mark is not closed");
    }
    return end + 1;
  }

  /** A macro ends at the next backtick outside quotation marks. */
  private Token macro() {
    int end = position + 1;
    while (end < source.length() && source.charAt(end) != '`') {
      end = source.charAt(end) == '"' ? endOfQuoted(end, '"') : end + 1;
    }
    if (end >= source.length()) {
      throw SplException.syntax(position, "backtick is not closed");
    }
    String text = source.substring(position + 1, end);
    if (!text.matches("(?s)\\s*[\\w:.-]+\\s*(\\(.*\\))?\\s*")) {
      throw SplException.syntax(position, "not a macro name with optional arguments: " + text);
    }
    return new Token(Kind.MACRO, text, position, end + 1);
  }

  private void skipSpace() {
    while (position < source.length()) {
      if (source.startsWith(COMMENT, position)) {
        int end = source.indexOf(COMMENT, position + COMMENT.length());
        if (end < 0) {
          throw SplException.syntax(position, "comment is not closed");
        }
        position = end + COMMENT.length();
      } else if (Character.isWhitespace(source.charAt(position))) {
        position++;
      } else {
        return;
      }
    }
  }

  private Token single(Kind kind) {
    return token(kind, position + 1);
  }

  private Token token(Kind kind, int end) {
    return new Token(kind, source.substring(position, end), position, end);
  }

  private char charAt(int index) {
    return index < source.length() ? source.charAt(index) : '\0';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isNameStart(char c) {
    return c == '_' || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
