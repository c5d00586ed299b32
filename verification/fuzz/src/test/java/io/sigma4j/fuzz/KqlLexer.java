package io.sigma4j.fuzz;

/** Microsoft's KQL: pages <i>The string data type</i> and <i>Entity names</i>. */
final class KqlLexer extends QueryLexer {

  KqlLexer(String text) {
    super(text);
  }

  @Override
  void step() {
    if (" \t\n\r".indexOf(peek()) >= 0) {
      next();
    } else if (sees("//")) {
      throw problem("a comment");
    } else if (sees("```") || sees("~~~")) {
      throw problem("a text of several lines");
    } else if (sees("['") || sees("[\"")) {
      next();
      add(Lexeme.name(string(String.valueOf(next()))));
      if (!skip("]")) {
        throw problem("no bracket");
      }
    } else if (skip("@\"")) {
      add(Lexeme.string(doubled("\"")));
    } else if (sees("\"") || sees("'")) {
      add(Lexeme.string(string(String.valueOf(next()))));
    } else if (isWordCharacter(peek(), "_")) {
      add(Lexeme.word(word("_")));
    } else if ("()[],:=!<>-+*/%|~.;{}".indexOf(peek()) >= 0) {
      add(Lexeme.symbol(next()));
    } else {
      throw problem("an odd character");
    }
  }

  private String string(String mark) {
    StringBuilder value = new StringBuilder();
    while (!skip(mark)) {
      char c = next();
      if (c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029') {
        throw problem("a line break");
      }
      value.append(c == '\\' ? escape() : c);
    }
    return value.toString();
  }

  private char escape() {
    char c = next();
    return switch (c) {
      case '\\', '"', '\'' -> c;
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'u' -> unit();
      default -> throw problem("an unknown escape");
    };
  }

  private char unit() {
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < 4; i++) {
      digits.append(next());
    }
    return (char) Integer.parseInt(digits.toString(), 16);
  }
}
