package io.sigma4j.elastic.dsl;

import io.sigma4j.core.value.TextPattern;
import io.sigma4j.core.value.Token;

/**
 * The value of a {@code wildcard} test. Only {@code *}, {@code ?} and the backslash are escaped: a
 * letter after a backslash would no longer fold.
 */
final class WildcardText {

  private WildcardText() {}

  /** The value for a pattern without choices. */
  static String of(TextPattern pattern) {
    StringBuilder out = new StringBuilder();
    for (Token token : pattern.tokens()) {
      if (token instanceof Token.Literal literal) {
        write(literal.text(), out);
      } else if (token instanceof Token.OneOf) {
        throw new IllegalStateException("a choice: " + pattern);
      } else {
        out.append(token instanceof Token.AnyRun ? '*' : '?');
      }
    }
    return out.toString();
  }

  private static void write(String text, StringBuilder out) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '*' || c == '?' || c == '\\') {
        out.append('\\');
      }
      out.append(c);
    }
  }
}
