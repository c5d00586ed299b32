package io.sigma4j.elastic.esql;

import io.sigma4j.core.regex.CaseFolding;
import io.sigma4j.core.value.TextPattern;
import io.sigma4j.core.value.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Patterns to be compared with {@code to_lower(field)}. That is right for letters of ASCII only:
 * {@code to_lower(f) == "..."} becomes a comparison that folds no others (seen on 8.19), and
 * letters such as the two small sigmas differ in lower case although they are the same letter.
 */
final class LowerCase {

  private LowerCase() {}

  /** Whether comparing in lower case is what the pattern means. */
  static boolean isExact(TextPattern pattern) {
    for (Token token : pattern.tokens()) {
      if (token instanceof Token.Literal literal && !isExact(literal.text())) {
        return false;
      }
    }
    return true;
  }

  private static boolean isExact(String text) {
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      if (c > 0x7f && (CaseFolding.UNICODE.folds(c) || Character.toLowerCase(c) != c)) {
        return false;
      }
      i += Character.charCount(c);
    }
    return true;
  }

  /** The pattern in lower case, its case counting from now on. */
  static TextPattern of(TextPattern pattern) {
    List<Token> tokens = new ArrayList<>(pattern.tokens().size());
    for (Token token : pattern.tokens()) {
      tokens.add(
          token instanceof Token.Literal literal
              ? new Token.Literal(literal.text().toLowerCase(Locale.ROOT))
              : token);
    }
    return new TextPattern(tokens, true);
  }
}
