package io.sigma4j.engine.eql;

/**
 * A piece of a query.
 *
 * @param kind what it is
 * @param text its text; for strings and quoted names what they stand for
 * @param start the offset of its first character
 */
record Token(Kind kind, String text, int start) {

  /** The kinds of tokens. */
  enum Kind {
    END("the end of the query"),
    NAME("a name"),
    QUOTED_NAME("a name in backticks"),
    TILDE_NAME("a name with a tilde"),
    STRING("a string"),
    INTEGER("an integer"),
    DECIMAL("a decimal number"),
    SYMBOL("a symbol");

    private final String description;

    Kind(String description) {
      this.description = description;
    }

    String description() {
      return description;
    }
  }

  boolean is(Kind expected) {
    return kind == expected;
  }

  /** Whether this is that symbol or that keyword. */
  boolean is(String expected) {
    boolean word = kind == Kind.SYMBOL || kind == Kind.NAME || kind == Kind.TILDE_NAME;
    return word && text.equals(expected);
  }

  /** The token as an error message shows it. */
  String shown() {
    return switch (kind) {
      case NAME, TILDE_NAME, SYMBOL, INTEGER, DECIMAL -> "'" + text + "'";
      default -> kind.description();
    };
  }
}
