package io.sigma4j.core.value;

import java.util.ArrayList;
import java.util.List;

/**
 * The modifier {@code windash}: a dash that starts a flag may be any of five characters. It does so
 * where no letter, digit or underscore stands before it.
 *
 * <p>Sigma specification 2.1, appendix "Modifiers", {@code windash}.
 */
public final class Windash {

  /** Hyphen, slash, en dash, em dash, horizontal bar. */
  public static final String DASHES = "-/\u2013\u2014\u2015";

  private Windash() {}

  /** The pattern with a choice in place of each such dash. */
  public static TextPattern apply(TextPattern pattern) {
    List<Token> out = new ArrayList<>();
    int before = ' ';
    for (Token token : pattern.tokens()) {
      if (token instanceof Token.Literal literal) {
        before = split(literal.text(), before, out);
      } else {
        out.add(token);
        before = ' ';
      }
    }
    return new TextPattern(out, pattern.cased());
  }

  /** Adds the pieces of {@code text} to {@code out}; returns its last character. */
  private static int split(String text, int before, List<Token> out) {
    int start = 0;
    int last = before;
    for (int at = 0; at < text.length(); at += Character.charCount(last)) {
      int c = text.codePointAt(at);
      if (DASHES.indexOf(c) >= 0 && !isWordPart(last)) {
        if (at > start) {
          out.add(new Token.Literal(text.substring(start, at)));
        }
        out.add(new Token.OneOf(DASHES));
        start = at + 1;
      }
      last = c;
    }
    if (start < text.length()) {
      out.add(new Token.Literal(text.substring(start)));
    }
    return last;
  }

  private static boolean isWordPart(int c) {
    return Character.isLetterOrDigit(c) || c == '_';
  }
}
