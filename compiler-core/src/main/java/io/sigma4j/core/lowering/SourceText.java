package io.sigma4j.core.lowering;

import io.sigma4j.core.value.TextPattern;
import io.sigma4j.core.value.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * A value after its placeholders were replaced: pieces of the rule beside pieces of definitions.
 *
 * @param pieces in order
 */
record SourceText(List<Piece> pieces) {

  /**
   * A piece of a value.
   *
   * @param text not empty
   * @param kind what a backslash or a wildcard in it means
   */
  record Piece(String text, Kind kind) {}

  /** Where a piece comes from. */
  enum Kind {
    /** The rule; the modifiers decide what is special. */
    RULE,
    /** A definition, as Sigma text. */
    DEFINED,
    /** Nothing in it is special. */
    LITERAL
  }

  static SourceText of(String text) {
    return new SourceText(List.of(new Piece(text, Kind.RULE)));
  }

  /** Whether it is as the rule has it, so that offsets in it are offsets in the rule. */
  boolean isUnchanged() {
    return pieces.size() == 1 && pieces.get(0).kind() == Kind.RULE;
  }

  /** As a Sigma text: wildcards count, but in literal pieces. */
  TextPattern pattern() {
    if (isUnchanged()) {
      return TextPattern.parse(pieces.get(0).text());
    }
    List<Token> tokens = new ArrayList<>();
    for (Piece piece : pieces) {
      if (piece.kind() == Kind.LITERAL) {
        tokens.add(new Token.Literal(piece.text()));
      } else {
        tokens.addAll(TextPattern.parse(piece.text()).tokens());
      }
    }
    return new TextPattern(tokens, false);
  }

  /** As plain text: a range, a number, a name. */
  String plain() {
    if (pieces.size() == 1) {
      return pieces.get(0).text();
    }
    StringBuilder out = new StringBuilder();
    pieces.forEach(piece -> out.append(piece.text()));
    return out.toString();
  }

  /** As a regular expression, in which what a placeholder stands for is plain text. */
  String regex() {
    if (isUnchanged()) {
      return pieces.get(0).text();
    }
    StringBuilder out = new StringBuilder();
    for (Piece piece : pieces) {
      if (piece.kind() == Kind.RULE) {
        out.append(piece.text());
      } else {
        appendQuoted(piece.text(), out);
      }
    }
    return out.toString();
  }

  /** Punctuation may always be escaped; letters, digits and the rest must not. */
  private static void appendQuoted(String text, StringBuilder out) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean punctuation = c > ' ' && c < 0x7f && !Character.isLetterOrDigit(c) && c != '_';
      out.append(punctuation ? "\\" : "").append(c);
    }
  }
}
