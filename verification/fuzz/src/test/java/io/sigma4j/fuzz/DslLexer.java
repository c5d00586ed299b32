package io.sigma4j.fuzz;

import io.sigma4j.testkit.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A search body in JSON, whose names and texts are strings alike. */
final class DslLexer {

  private static final Set<String> BY_FIELD =
      Set.of("term", "terms", "prefix", "wildcard", "regexp", "range", "match", "match_phrase");

  private final List<Lexeme> lexemes = new ArrayList<>();

  private DslLexer() {}

  static List<Lexeme> lexemes(String query) {
    DslLexer lexer = new DslLexer();
    lexer.value("", "", Json.readObject(query));
    return lexer.lexemes;
  }

  private void value(String clause, String key, Object value) {
    if (value instanceof Map<?, ?> members) {
      lexemes.add(Lexeme.symbol('{'));
      members.forEach((name, member) -> member(key, String.valueOf(name), member));
      lexemes.add(Lexeme.symbol('}'));
    } else if (value instanceof List<?> elements) {
      lexemes.add(Lexeme.symbol('['));
      elements.forEach(element -> value(clause, key, element));
      lexemes.add(Lexeme.symbol(']'));
    } else if (value instanceof String text) {
      string(clause, key, text);
    } else {
      lexemes.add(Lexeme.word(String.valueOf(value)));
    }
  }

  private void member(String clause, String name, Object value) {
    lexemes.add(BY_FIELD.contains(clause) ? Lexeme.name(name) : Lexeme.word(name));
    value(clause, name, value);
  }

  private void string(String clause, String key, String text) {
    if (clause.equals("query_string") && key.equals("query")) {
      lexemes.addAll(QueryLexer.read("lucene", text));
    } else {
      boolean field = clause.equals("exists") && key.equals("field");
      lexemes.add(field ? Lexeme.name(text) : Lexeme.string(text));
    }
  }
}
