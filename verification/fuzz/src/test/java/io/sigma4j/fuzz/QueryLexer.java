package io.sigma4j.fuzz;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a query into tokens as the language's own lexer does; throws where that would not go on.
 * Written from the vendors' pages that the literal lexers of testkit name.
 */
abstract class QueryLexer {

  private final String text;
  private int at;
  private final List<Lexeme> lexemes = new ArrayList<>();

  QueryLexer(String text) {
    this.text = text;
  }

  /** The tokens of a query for that target. */
  static List<Lexeme> read(String target, String query) {
    return switch (target) {
      case "splunk" -> new SplLexer(query).lexemes();
      case "lucene" -> new LuceneLexer(query).lexemes();
      case "dsl" -> DslLexer.lexemes(query);
      case "eql" -> new EqlLexer(query).lexemes();
      case "esql" -> new EsqlLexer(query).lexemes();
      case "kql" -> new KqlLexer(query).lexemes();
      default -> throw new IllegalArgumentException(target);
    };
  }

  final List<Lexeme> lexemes() {
    while (at < text.length()) {
      int before = at;
      step();
      if (at == before) {
        throw problem("nothing read");
      }
    }
    return lexemes;
  }

  /** Reads one token, or what is between two. */
  abstract void step();

  final void add(Lexeme lexeme) {
    lexemes.add(lexeme);
  }

  /** The token before this place. */
  final Lexeme last() {
    return lexemes.isEmpty() ? Lexeme.symbol(' ') : lexemes.get(lexemes.size() - 1);
  }

  /** The token before that. */
  final Lexeme beforeLast() {
    return lexemes.size() < 2 ? Lexeme.symbol(' ') : lexemes.get(lexemes.size() - 2);
  }

  /** The token before is something else than it seemed. */
  final void replaceLast(Lexeme lexeme) {
    lexemes.set(lexemes.size() - 1, lexeme);
  }

  final boolean sees(String part) {
    return text.startsWith(part, at);
  }

  final boolean skip(String part) {
    if (!sees(part)) {
      return false;
    }
    at += part.length();
    return true;
  }

  final boolean more() {
    return at < text.length();
  }

  final char peek() {
    return more() ? text.charAt(at) : '\0';
  }

  final char next() {
    if (!more()) {
      throw problem("unexpected end");
    }
    return text.charAt(at++);
  }

  final String until(String end) {
    int found = text.indexOf(end, at);
    if (found < 0) {
      throw problem("no " + end);
    }
    String part = text.substring(at, found);
    at = found + end.length();
    return part;
  }

  /** A quoted text, its opening already read, in which a doubled mark is the mark. */
  final String doubled(String mark) {
    StringBuilder out = new StringBuilder(until(mark));
    while (skip(mark)) {
      out.append(mark).append(until(mark));
    }
    return out.toString();
  }

  final AssertionError problem(String what) {
    return new AssertionError(what + " at " + at + " of " + text);
  }

  static boolean isWordCharacter(char c, String others) {
    return (c < 0x80 && Character.isLetterOrDigit(c)) || others.indexOf(c) >= 0;
  }

  final String word(String others) {
    int start = at;
    while (more() && isWordCharacter(peek(), others)) {
      at++;
    }
    return text.substring(start, at);
  }
}
