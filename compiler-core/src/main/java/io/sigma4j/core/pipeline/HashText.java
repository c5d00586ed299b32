package io.sigma4j.core.pipeline;

import io.sigma4j.core.value.Shape;
import io.sigma4j.core.value.TextPattern;
import io.sigma4j.core.value.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Texts like {@code MD5=...,SHA256=...}, as Sysmon writes the hashes of a file.
 *
 * <p>Microsoft, "Sysmon", event 1: hash types are MD5, SHA1, SHA256 and IMPHASH.
 */
final class HashText {

  private static final Map<String, Integer> LENGTHS =
      Map.of("MD5", 32, "SHA1", 40, "SHA256", 64, "SHA512", 128, "IMPHASH", 32);

  private HashText() {}

  /**
   * A hash of a text.
   *
   * @param algorithms that it may be of, one or more
   * @param hash what it must be like
   */
  record Part(List<String> algorithms, TextPattern hash) {

    Part {
      algorithms = List.copyOf(algorithms);
    }
  }

  /** The hashes that a text asks for; none if it asks for something else. */
  static List<Part> parts(TextPattern pattern) {
    List<Part> parts = new ArrayList<>();
    for (List<Token> piece : pieces(pattern)) {
      if (piece.stream().noneMatch(Token.Literal.class::isInstance)) {
        continue;
      }
      List<Part> found = part(piece, pattern.cased());
      if (found.isEmpty()) {
        return List.of();
      }
      parts.addAll(found);
    }
    return parts;
  }

  /** The tokens between commas. */
  private static List<List<Token>> pieces(TextPattern pattern) {
    List<List<Token>> pieces = new ArrayList<>();
    List<Token> current = new ArrayList<>();
    for (Token token : pattern.tokens()) {
      if (!(token instanceof Token.Literal literal)) {
        current.add(token);
        continue;
      }
      int from = 0;
      for (int comma = literal.text().indexOf(','); comma >= 0; ) {
        addLiteral(current, literal.text().substring(from, comma));
        pieces.add(current);
        current = new ArrayList<>();
        from = comma + 1;
        comma = literal.text().indexOf(',', from);
      }
      addLiteral(current, literal.text().substring(from));
    }
    pieces.add(current);
    return pieces;
  }

  private static void addLiteral(List<Token> tokens, String text) {
    if (!text.isEmpty()) {
      tokens.add(new Token.Literal(text));
    }
  }

  private static List<Part> part(List<Token> piece, boolean cased) {
    List<Token> tokens = new ArrayList<>(piece);
    boolean open = tokens.get(0) instanceof Token.AnyRun;
    if (open) {
      tokens.remove(0);
    }
    if (tokens.isEmpty() || !(tokens.get(0) instanceof Token.Literal first)) {
      return List.of();
    }
    int equals = first.text().indexOf('=');
    if (equals < 0) {
      return bare(tokens, cased);
    }
    String algorithm = first.text().substring(0, equals).toUpperCase(Locale.ROOT).strip();
    if (!LENGTHS.containsKey(algorithm)) {
      return List.of();
    }
    tokens.remove(0);
    String rest = first.text().substring(equals + 1);
    if (!rest.isEmpty()) {
      tokens.add(0, new Token.Literal(rest));
    }
    return List.of(new Part(List.of(algorithm), closed(tokens, cased, LENGTHS.get(algorithm))));
  }

  /** A hash without its name: its length tells what it may be. */
  private static List<Part> bare(List<Token> tokens, boolean cased) {
    TextPattern pattern = new TextPattern(tokens, cased);
    if (pattern.shape() == Shape.GLOB || pattern.shape() == Shape.ANYTHING) {
      return List.of();
    }
    int length = pattern.text().length();
    List<String> algorithms =
        List.of("MD5", "SHA1", "SHA256", "SHA512", "IMPHASH").stream()
            .filter(name -> LENGTHS.getOrDefault(name, 0) == length)
            .toList();
    return algorithms.isEmpty()
        ? List.of()
        : List.of(new Part(algorithms, TextPattern.literal(pattern.text())));
  }

  /** Nothing can follow a whole hash. */
  private static TextPattern closed(List<Token> tokens, boolean cased, int length) {
    TextPattern pattern = new TextPattern(tokens, cased);
    if (pattern.shape() == Shape.PREFIX && pattern.text().length() == length) {
      return new TextPattern(List.of(new Token.Literal(pattern.text())), cased);
    }
    return pattern;
  }
}
