package io.sigma4j.engine.spl;

/**
 * A piece of a search.
 *
 * @param kind what it is
 * @param text its text; without the delimiters for quoted tokens and macros, escapes not expanded
 * @param start the offset of its first character
 * @param end the offset after its last character
 */
record Token(Kind kind, String text, int start, int end) {

  /** The kinds of tokens; which ones occur depends on the lexer's mode. */
  enum Kind {
    END("the end of the search"),
    PIPE("'|'"),
    LEFT_PAREN("'('"),
    RIGHT_PAREN("')'"),
    LEFT_BRACKET("'['"),
    RIGHT_BRACKET("']'"),
    COMMA("','"),
    OPERATOR("an operator"),
    WORD("a word"),
    NUMBER("a number"),
    STRING("a quoted string"),
    NAME("a name in single quotation marks"),
    MACRO("a macro");

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

  boolean isOperator(String operator) {
    return kind == Kind.OPERATOR && text.equals(operator);
  }

  boolean isWord(String word) {
    return kind == Kind.WORD && text.equals(word);
  }

  boolean isWordIgnoringCase(String word) {
    return kind == Kind.WORD && text.equalsIgnoreCase(word);
  }

  /** Whether a pipeline stage ends before this token. */
  boolean endsStage() {
    return kind == Kind.END || kind == Kind.PIPE || kind == Kind.RIGHT_BRACKET;
  }

  /** The token as an error message shows it. */
  String shown() {
    return switch (kind) {
      case WORD, NUMBER, OPERATOR -> "'" + text + "'";
      default -> kind.description();
    };
  }
}
