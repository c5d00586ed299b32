package io.sigma4j.elastic;

import io.sigma4j.core.regex.CaseFolding;
import io.sigma4j.core.regex.Regex;
import io.sigma4j.core.value.TextPattern;
import io.sigma4j.core.value.Token;
import java.util.ArrayList;
import java.util.List;

/** A {@link TextPattern} as a regular expression, for what wildcards cannot say. */
public final class PatternRegex {

  private PatternRegex() {}

  /**
   * The pattern from the start to the end of the value. ASCII letters only fold among themselves,
   * so that no {@code k} is also the sign of the kelvin.
   */
  public static Regex of(TextPattern pattern) {
    List<Regex> parts = new ArrayList<>();
    for (Token token : pattern.tokens()) {
      if (token instanceof Token.Literal literal) {
        addLiteral(literal.text(), pattern.cased(), parts);
      } else if (token instanceof Token.OneOf oneOf) {
        parts.add(Regex.oneOf(oneOf.characters()));
      } else {
        parts.add(token instanceof Token.AnyRun ? Regex.anything() : Regex.anyCharacter());
      }
    }
    return Regex.wholeValue(Regex.sequence(parts));
  }

  private static void addLiteral(String text, boolean cased, List<Regex> parts) {
    int start = 0;
    for (int at = 1; at <= text.length(); at++) {
      if (at == text.length() || isAscii(text.charAt(at)) != isAscii(text.charAt(start))) {
        parts.add(Regex.literal(text.substring(start, at), folding(text.charAt(start), cased)));
        start = at;
      }
    }
  }

  private static CaseFolding folding(char first, boolean cased) {
    if (cased) {
      return CaseFolding.NONE;
    }
    return isAscii(first) ? CaseFolding.ASCII : CaseFolding.UNICODE;
  }

  private static boolean isAscii(char c) {
    return c < 0x80;
  }
}
