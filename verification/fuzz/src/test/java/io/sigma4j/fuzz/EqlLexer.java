package io.sigma4j.fuzz;

/** Elasticsearch's EQL: {@code EqlBase.g4}. */
final class EqlLexer extends QueryLexer {

  EqlLexer(String text) {
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
    } else if (sees("`") || isWordCharacter(peek(), "_@.")) {
      path();
    } else if ("()[],:=!<>?-~|".indexOf(peek()) >= 0) {
      add(Lexeme.symbol(next()));
    } else {
      throw problem("an odd character");
    }
  }

  /** Names with dots between them, each of them as it is or in backticks. */
  private void path() {
    StringBuilder path = new StringBuilder();
    boolean quoted = false;
    while (sees("`") || isWordCharacter(peek(), "_@.")) {
      if (skip("`")) {
        quoted = true;
        path.append(doubled("`"));
      } else {
        path.append(word("_@."));
      }
    }
    add(quoted ? Lexeme.name(path.toString()) : Lexeme.word(path.toString()));
  }

  private String string() {
    StringBuilder value = new StringBuilder();
    while (!skip("\"")) {
      char c = next();
      if (c == '\n' || c == '\r') {
        throw problem("a line break");
      }
      if (c == '\\') {
        value.appendCodePoint(escape());
      } else {
        value.append(c);
      }
    }
    return value.toString();
  }

  private int escape() {
    char c = next();
    return switch (c) {
      case '\\', '"', '\'' -> c;
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'u' -> braced();
      default -> throw problem("an unknown escape");
    };
  }

  private int braced() {
    if (!skip("{")) {
      throw problem("no brace");
    }
    String digits = until("}");
    if (digits.length() < 2 || digits.length() > 8) {
      throw problem("two to eight digits");
    }
    return Integer.parseInt(digits, 16);
  }
}
