package io.sigma4j.core.pipeline;

import io.sigma4j.core.value.TextPattern;
import io.sigma4j.core.value.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * A text of a rule as regular expressions of pipelines see it: wildcards are {@code *} and {@code
 * ?}, but each character remembers what it stands for, so that no edit can make one of the other.
 */
final class PlainText {

  private final String text;

  /** What each character stands for. */
  private final List<Token> tokens;

  private PlainText(String text, List<Token> tokens) {
    this.text = text;
    this.tokens = tokens;
  }

  static PlainText of(TextPattern pattern) {
    StringBuilder text = new StringBuilder();
    List<Token> tokens = new ArrayList<>();
    for (Token token : pattern.tokens()) {
      if (token instanceof Token.Literal literal) {
        text.append(literal.text());
        literal
            .text()
            .chars()
            .forEach(c -> tokens.add(new Token.Literal(String.valueOf((char) c))));
      } else {
        text.append(sign(token));
        tokens.add(token);
      }
    }
    return new PlainText(text.toString(), tokens);
  }

  private static char sign(Token token) {
    if (token instanceof Token.OneOf oneOf) {
      return oneOf.characters().charAt(0);
    }
    return token instanceof Token.AnyRun ? '*' : '?';
  }

  /** The text as regular expressions see it. */
  String text() {
    return text;
  }

  /** What the characters between two offsets stand for. */
  List<Token> part(int from, int to) {
    return tokens.subList(from, to);
  }
}
