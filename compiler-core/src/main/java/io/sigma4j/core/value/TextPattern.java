package io.sigma4j.core.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A Sigma text after unescaping: literal characters and wildcards, compared with a whole value.
 *
 * <p>Sigma specification 2.1, "Wildcards" and "Escaping".
 *
 * @param tokens literals never stand side by side, nor do two {@link Token.AnyRun}s
 * @param cased whether upper and lower case differ
 */
public record TextPattern(List<Token> tokens, boolean cased) {

  public TextPattern {
    tokens = merged(tokens);
  }

  /** A text in which nothing is special. */
  public static TextPattern literal(String text) {
    return new TextPattern(text.isEmpty() ? List.of() : List.of(new Token.Literal(text)), false);
  }

  /** A text as written in a rule: {@code *} and {@code ?} are wildcards, a backslash escapes. */
  public static TextPattern parse(String text) {
    return new TextPattern(SigmaText.tokens(text), false);
  }

  private static List<Token> merged(List<Token> tokens) {
    if (areMerged(tokens)) {
      return List.copyOf(tokens);
    }
    List<Token> out = new ArrayList<>(tokens.size());
    for (Token token : tokens) {
      Token last = out.isEmpty() ? null : out.get(out.size() - 1);
      if (last instanceof Token.AnyRun && token instanceof Token.AnyRun) {
        continue;
      }
      if (last instanceof Token.Literal left && token instanceof Token.Literal right) {
        out.set(out.size() - 1, new Token.Literal(left.text() + right.text()));
        continue;
      }
      out.add(token);
    }
    return List.copyOf(out);
  }

  private static boolean areMerged(List<Token> tokens) {
    for (int i = 1; i < tokens.size(); i++) {
      if (join(tokens.get(i - 1), tokens.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean join(Token left, Token right) {
    return (left instanceof Token.AnyRun && right instanceof Token.AnyRun)
        || (left instanceof Token.Literal && right instanceof Token.Literal);
  }

  /** The same text, with its case counting. */
  public TextPattern asCased() {
    return new TextPattern(tokens, true);
  }

  /** Anything, then this. */
  public TextPattern afterAnything() {
    List<Token> out = new ArrayList<>(tokens.size() + 1);
    out.add(new Token.AnyRun());
    out.addAll(tokens);
    return new TextPattern(out, cased);
  }

  /** This, then anything. */
  public TextPattern beforeAnything() {
    List<Token> out = new ArrayList<>(tokens);
    out.add(new Token.AnyRun());
    return new TextPattern(out, cased);
  }

  /** Anything, then this, then anything. */
  public TextPattern betweenAnything() {
    List<Token> out = new ArrayList<>(tokens.size() + 2);
    out.add(new Token.AnyRun());
    out.addAll(tokens);
    out.add(new Token.AnyRun());
    return new TextPattern(out, cased);
  }

  /** The form, for languages that have a word for it. */
  public Shape shape() {
    boolean before = !tokens.isEmpty() && tokens.get(0) instanceof Token.AnyRun;
    if (before && tokens.size() == 1) {
      return Shape.ANYTHING;
    }
    boolean after = !tokens.isEmpty() && tokens.get(tokens.size() - 1) instanceof Token.AnyRun;
    int inner = tokens.size() - (before ? 1 : 0) - (after ? 1 : 0);
    if (inner > 1 || (inner == 1 && !(tokens.get(before ? 1 : 0) instanceof Token.Literal))) {
      return Shape.GLOB;
    }
    if (before) {
      return after ? Shape.CONTAINS : Shape.SUFFIX;
    }
    return after ? Shape.PREFIX : Shape.EXACT;
  }

  /**
   * The literal text between the outer wildcards.
   *
   * @throws IllegalStateException for a {@link Shape#GLOB}
   */
  public String text() {
    if (shape() == Shape.GLOB) {
      throw new IllegalStateException("no single text: " + this);
    }
    for (Token token : tokens) {
      if (token instanceof Token.Literal literal) {
        return literal.text();
      }
    }
    return "";
  }

  /** Whether all literal characters are ASCII, so that every target folds their case alike. */
  public boolean isAscii() {
    for (Token token : tokens) {
      if (token instanceof Token.Literal literal && !isAscii(literal.text())) {
        return false;
      }
    }
    return true;
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 0x7f) {
        return false;
      }
    }
    return true;
  }

  /** Whether any literal character has another case, so that {@link #cased} makes a difference. */
  public boolean hasLetters() {
    for (Token token : tokens) {
      if (token instanceof Token.Literal literal && hasLetters(literal.text())) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasLetters(String text) {
    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      if (hasOtherCase(text.codePointAt(at))) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasOtherCase(int character) {
    return Character.toLowerCase(character) != character
        || Character.toUpperCase(character) != character;
  }

  /** Whether a choice of characters is left, as {@code windash} makes it. */
  public boolean hasChoices() {
    for (Token token : tokens) {
      if (token instanceof Token.OneOf) {
        return true;
      }
    }
    return false;
  }

  /**
   * The same meaning as several patterns without choices.
   *
   * @param limit the most patterns to make
   * @return this pattern alone if it has no choice; empty if there would be more than {@code limit}
   */
  public Optional<List<TextPattern>> alternatives(int limit) {
    if (!hasChoices()) {
      return limit < 1 ? Optional.empty() : Optional.of(List.of(this));
    }
    List<List<Token>> variants = new ArrayList<>();
    variants.add(List.of());
    for (Token token : tokens) {
      List<Token> choices = choices(token);
      if ((long) variants.size() * choices.size() > limit) {
        return Optional.empty();
      }
      variants = extended(variants, choices);
    }
    return Optional.of(variants.stream().map(list -> new TextPattern(list, cased)).toList());
  }

  private static List<Token> choices(Token token) {
    if (!(token instanceof Token.OneOf oneOf)) {
      return List.of(token);
    }
    return oneOf
        .characters()
        .codePoints()
        .<Token>mapToObj(c -> new Token.Literal(Character.toString(c)))
        .toList();
  }

  private static List<List<Token>> extended(List<List<Token>> variants, List<Token> choices) {
    List<List<Token>> out = new ArrayList<>(variants.size() * choices.size());
    for (List<Token> variant : variants) {
      for (Token choice : choices) {
        List<Token> longer = new ArrayList<>(variant);
        longer.add(choice);
        out.add(longer);
      }
    }
    return out;
  }

  /** In the notation of the IR: {@code "\" * "\ADMIN$"}. */
  @Override
  public String toString() {
    StringBuilder out = new StringBuilder(cased ? "cased" : "");
    for (Token token : tokens) {
      out.append(out.isEmpty() ? "" : " ").append(notation(token));
    }
    return tokens.isEmpty() ? (cased ? "cased \"\"" : "\"\"") : out.toString();
  }

  private static String notation(Token token) {
    if (token instanceof Token.Literal literal) {
      return '"' + literal.text() + '"';
    }
    if (token instanceof Token.OneOf oneOf) {
      return '[' + oneOf.characters() + ']';
    }
    return token instanceof Token.AnyRun ? "*" : "?";
  }
}
