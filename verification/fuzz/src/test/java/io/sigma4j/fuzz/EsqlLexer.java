package io.sigma4j.fuzz;

/** Elasticsearch's ES|QL: {@code EsqlBaseLexer.g4}. */
final class EsqlLexer extends QueryLexer {

  EsqlLexer(String text) {
    super(text);
  }

  @Override
  void step() {
    if (" \t\n\r".indexOf(peek()) >= 0) {
      next();
    } else if (sees("//") || sees("/*")) {
      throw problem("a comment");
    } else if (sees("\"\"\"")) {
      throw problem("a raw string");
    } else if (skip("\"")) {
      add(Lexeme.string(string()));
    } else if (skip("`")) {
      add(Lexeme.name(doubled("`")));
    } else if (isIndex()) {
      add(Lexeme.name(index()));
    } else if (isWordCharacter(peek(), "_@.")) {
      add(Lexeme.word(word("_@.")));
    } else if ("()[],:=!<>?-+*/%|".indexOf(peek()) >= 0) {
      add(Lexeme.symbol(next()));
    } else {
      throw problem("an odd character");
    }
  }

  private boolean isIndex() {
    return last().equals(Lexeme.word("from"));
  }

  /** Anything but blanks and {@code " = | , [ ] /} and colons. */
  private String index() {
    StringBuilder name = new StringBuilder();
    while (more() && "\"=|[]/ \t\r\n".indexOf(peek()) < 0) {
      name.append(next());
    }
    return name.toString();
  }

  private String string() {
    StringBuilder value = new StringBuilder();
    while (!skip("\"")) {
      char c = next();
      if (c == '\n' || c == '\r') {
        throw problem("a line break");
      }
      value.append(c == '\\' ? escape() : c);
    }
    return value.toString();
  }

  private char escape() {
    char c = next();
    return switch (c) {
      case '\\', '"' -> c;
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      default -> throw problem("an unknown escape");
    };
  }
}
