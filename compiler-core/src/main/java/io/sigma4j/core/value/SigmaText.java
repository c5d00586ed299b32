package io.sigma4j.core.value;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads a text as written in a rule. {@code \*} and {@code \?} are plain characters, {@code \\} is
 * one backslash whatever follows, a backslash before anything else, or last, is itself.
 */
final class SigmaText {

  private final String text;
  private final List<Token> tokens = new ArrayList<>();
  private final StringBuilder literal = new StringBuilder();

  private SigmaText(String text) {
    this.text = text;
  }

  static List<Token> tokens(String text) {
    if (isPlain(text)) {
      return text.isEmpty() ? List.of() : List.of(new Token.Literal(text));
    }
    return new SigmaText(text).read();
  }

  private static boolean isPlain(String text) {
    return text.indexOf('*') < 0 && text.indexOf('?') < 0 && text.indexOf('\\') < 0;
  }

  private List<Token> read() {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\' && i + 1 < text.length() && isEscaped(text.charAt(i + 1))) {
        i++;
        literal.append(text.charAt(i));
      } else if (c == '*' || c == '?') {
        endLiteral();
        tokens.add(c == '*' ? new Token.AnyRun() : new Token.AnyOne());
      } else {
        literal.append(c);
      }
    }
    endLiteral();
    return tokens;
  }

  private static boolean isEscaped(char c) {
    return c == '*' || c == '?' || c == '\\';
  }

  private void endLiteral() {
    if (!literal.isEmpty()) {
      tokens.add(new Token.Literal(literal.toString()));
      literal.setLength(0);
    }
  }
}
