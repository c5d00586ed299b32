package io.sigma4j.testkit;

import java.util.ArrayList;
import java.util.List;

/** What the languages with operators and quoted strings have in common. */
abstract class ExpressionLexer {

  private final List<Literal> literals = new ArrayList<>();
  private final Cursor in;
  private LiteralKind kind = LiteralKind.STRING;
  private String lastWord = "";

  ExpressionLexer(String query) {
    this.in = new Cursor(query);
  }

  /** Reads a string or a quoted name, if there is one here. */
  abstract boolean readQuoted();

  /** How the operand of an operator is compared. */
  abstract LiteralKind kindAfter(String operator);

  /** The characters of a word that are neither letters nor digits. */
  abstract String wordCharacters();

  final Cursor in() {
    return in;
  }

  /** How a string would be compared here. */
  final LiteralKind kind() {
    return kind;
  }

  /** The word before this place, if only parentheses, brackets and blanks are between. */
  final String lastWord() {
    return lastWord;
  }

  final void add(Literal literal) {
    literals.add(literal);
  }

  final void add(LiteralKind literalKind, String value, int start) {
    add(new Literal(literalKind, value, start, in.at()));
  }

  final List<Literal> read() {
    while (in.more()) {
      step();
    }
    return List.copyOf(literals);
  }

  private void step() {
    if (in.skipBlanks() || readQuoted()) {
      return;
    }
    if (in.startsWith("//") || in.startsWith("/*")) {
      throw in.problem("a comment");
    }
    if (isNumberAhead()) {
      number();
    } else if (isWordCharacter(in.peek())) {
      lastWord = in.word(wordCharacters());
      kind = kindAfter(lastWord);
    } else {
      symbol();
    }
  }

  private boolean isNumberAhead() {
    return Character.isDigit(in.peek(in.peek() == '-' ? 1 : 0));
  }

  private boolean isWordCharacter(char c) {
    return Character.isLetter(c) || wordCharacters().indexOf(c) >= 0;
  }

  private void number() {
    int start = in.at();
    String sign = in.skip("-") ? "-" : "";
    add(LiteralKind.TERM, sign + in.word("."), start);
  }

  private void symbol() {
    char c = in.next();
    if (c == '"' || c == '\'' || c == '`') {
      throw in.problem("a quotation mark out of place");
    }
    if ("(),[".indexOf(c) < 0) {
      kind = kindAfter(String.valueOf(c));
      lastWord = "";
    }
  }
}
