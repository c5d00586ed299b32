package io.sigma4j.fuzz;

/** Splunk's search language. */
final class SplLexer extends QueryLexer {

  private String command = "search";

  SplLexer(String text) {
    super(text);
  }

  @Override
  void step() {
    char c = peek();
    if (" \t\n\r".indexOf(c) >= 0) {
      next();
    } else if (skip("\"")) {
      string();
    } else if (c == '\'' && command.equals("where")) {
      next();
      add(Lexeme.name(until("'")));
    } else if (c == '|') {
      add(Lexeme.symbol(next()));
      skip(" ");
      command = word("_");
      add(Lexeme.word(command));
    } else if (c == '`') {
      throw problem("a macro");
    } else if (c < ' ' || c == '\'') {
      throw problem("an odd character");
    } else if (isWordCharacter(c, "_.*-")) {
      word();
    } else {
      add(Lexeme.symbol(next()));
    }
  }

  private void word() {
    String word = word("_.*-");
    if (command.equals("search") && word.equals("IN") && last().kind() == Lexeme.Kind.STRING) {
      replaceLast(last().asName());
    }
    add(Lexeme.word(word));
  }

  private void string() {
    StringBuilder value = new StringBuilder();
    while (!skip("\"")) {
      char c = next();
      boolean escape = c == '\\' && "\\\"|".indexOf(peek()) >= 0;
      if (c == '\\' && peek() == 't' && command.equals("where")) {
        next();
        c = '\t';
      }
      value.append(escape ? next() : c);
    }
    boolean name =
        command.equals("table")
            || (command.equals("search") && (sees("=") || sees(" <") || sees(" >")));
    add(name ? Lexeme.name(value.toString()) : Lexeme.string(value.toString()));
  }
}
