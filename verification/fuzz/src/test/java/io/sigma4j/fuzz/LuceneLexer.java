package io.sigma4j.fuzz;

import java.util.Set;

/**
 * The syntax of {@code query_string}: Lucene, {@code QueryParser.jj}. A blank is one of five
 * characters; a backslash makes any character plain, or begins four hexadecimal digits.
 */
final class LuceneLexer extends QueryLexer {

  private static final Set<String> OPERATORS = Set.of("AND", "OR", "NOT", "TO");
  private static final String ENDS = " \t\n\r\u3000+-!():^[]\"{}~/";

  LuceneLexer(String text) {
    super(text);
  }

  @Override
  void step() {
    if (" \t\n\r\u3000".indexOf(peek()) >= 0) {
      next();
    } else if (skip("\"")) {
      addValue(new Lexeme(Lexeme.Kind.STRING, phrase()));
    } else if (skip("/")) {
      add(new Lexeme(Lexeme.Kind.REGEX, regex()));
    } else if (ENDS.indexOf(peek()) >= 0 || "<>=".indexOf(peek()) >= 0) {
      symbol();
    } else {
      term();
    }
  }

  private void symbol() {
    char symbol = next();
    if (symbol == ':') {
      replaceLast(last().asName());
    }
    add(Lexeme.symbol(symbol));
  }

  private void term() {
    StringBuilder value = new StringBuilder();
    boolean escaped = false;
    while (more() && (ENDS.indexOf(peek()) < 0 || isInside(value))) {
      char c = next();
      escaped |= c == '\\';
      value.append(c == '\\' ? escape() : c);
    }
    String text = value.toString();
    if (!escaped && OPERATORS.contains(text)) {
      add(Lexeme.word(text));
    } else if (text.chars().anyMatch(c -> c == '&' || c == '|') && !escaped) {
      throw problem("an operator");
    } else {
      addValue(Lexeme.string(text));
    }
  }

  /** These are plain within a term. */
  private boolean isInside(StringBuilder value) {
    return !value.isEmpty() && "+-".indexOf(peek()) >= 0;
  }

  /** After {@code _exists_:} stands a name. */
  private void addValue(Lexeme value) {
    boolean exists = last().text().equals(":") && wasExists();
    add(exists ? value.asName() : value);
  }

  private boolean wasExists() {
    Lexeme before = beforeLast();
    return before.kind() == Lexeme.Kind.NAME && before.text().equals("_exists_");
  }

  private String phrase() {
    StringBuilder value = new StringBuilder();
    while (!skip("\"")) {
      char c = next();
      value.append(c == '\\' ? escape() : c);
    }
    return value.toString();
  }

  private char escape() {
    char c = next();
    if (c != 'u') {
      return c;
    }
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < 4; i++) {
      digits.append(next());
    }
    return (char) Integer.parseInt(digits.toString(), 16);
  }

  private String regex() {
    StringBuilder value = new StringBuilder();
    while (!skip("/")) {
      char c = next();
      if (c == '\\' && skip("/")) {
        value.append('/');
      } else if (c == '\\') {
        value.append(c).append(next());
      } else {
        value.append(c);
      }
    }
    return value.toString();
  }
}
