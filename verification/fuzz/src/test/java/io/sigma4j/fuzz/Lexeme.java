package io.sigma4j.fuzz;

/**
 * A token of a query, decoded.
 *
 * @param kind what it is
 * @param text without quotation marks and escapes
 */
record Lexeme(Kind kind, String text) {

  /** What a token is. */
  enum Kind {
    /** A text or a pattern. */
    STRING,
    /** The name of a field, a table or an index. */
    NAME,
    /** A regular expression. */
    REGEX,
    /** A word of the language, a plain name or a number. */
    WORD,
    /** Anything else. */
    SYMBOL
  }

  static Lexeme string(String text) {
    return new Lexeme(Kind.STRING, text);
  }

  static Lexeme name(String text) {
    return new Lexeme(Kind.NAME, text);
  }

  static Lexeme word(String text) {
    return new Lexeme(Kind.WORD, text);
  }

  static Lexeme symbol(char symbol) {
    return new Lexeme(Kind.SYMBOL, String.valueOf(symbol));
  }

  /** The same, as a name. */
  Lexeme asName() {
    return name(text);
  }
}
