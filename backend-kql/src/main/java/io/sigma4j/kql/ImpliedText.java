package io.sigma4j.kql;

import io.sigma4j.core.value.TextPattern;
import io.sigma4j.core.value.Token;
import java.util.Optional;

/**
 * The longest literal part of a text with wildcards. Whatever matches the whole contains it, and
 * looking for it is cheaper than a regular expression.
 */
final class ImpliedText {

  /** Shorter ones leave too much to the regular expression to be worth their place. */
  private static final int SHORTEST = 3;

  private ImpliedText() {}

  /**
   * The text, if there is one that the language finds in any case of letters that the rule does.
   */
  static Optional<String> of(TextPattern pattern) {
    String longest = "";
    for (Token token : pattern.tokens()) {
      if (token instanceof Token.Literal literal
          && literal.text().length() > longest.length()
          && (pattern.cased() || KqlText.foldsAsAscii(literal.text()))) {
        longest = literal.text();
      }
    }
    return longest.length() >= SHORTEST ? Optional.of(longest) : Optional.empty();
  }
}
