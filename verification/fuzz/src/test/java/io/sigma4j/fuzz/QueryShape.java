package io.sigma4j.fuzz;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A query without its texts: what is left is the language's. */
final class QueryShape {

  private QueryShape() {}

  /**
   * The tokens of a query, with each text, name and expression as its kind only.
   *
   * @param names that the rule or the options gave, also where they stand as plain words
   */
  static String of(List<Lexeme> lexemes, Set<String> names) {
    return lexemes.stream().map(one -> token(one, names)).collect(Collectors.joining(" "));
  }

  private static String token(Lexeme lexeme, Set<String> names) {
    return switch (lexeme.kind()) {
      case STRING -> "S";
      case NAME -> "N";
      case REGEX -> "R";
      case WORD -> names.contains(lexeme.text()) ? "N" : lexeme.text();
      case SYMBOL -> lexeme.text();
    };
  }
}
