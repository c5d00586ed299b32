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

  /** The pattern from the start to the end of the value. */
  public static Regex of(TextPattern pattern) {
    return Regex.wholeValue(body(pattern));
  }

  /** Any of the patterns from the start to the end of the value. */
  static Regex anyOf(List<TextPattern> patterns) {
    return Regex.wholeValue(Regex.alternation(patterns.stream().map(PatternRegex::body).toList()));
  }

  private static Regex body(TextPattern pattern) {
    CaseFolding folding = pattern.cased() ? CaseFolding.NONE : CaseFolding.UNICODE;
    List<Regex> parts = new ArrayList<>();
    for (Token token : pattern.tokens()) {
      if (token instanceof Token.Literal literal) {
        parts.add(Regex.literal(literal.text(), folding));
      } else if (token instanceof Token.OneOf oneOf) {
        parts.add(Regex.oneOf(oneOf.characters()));
      } else {
        parts.add(token instanceof Token.AnyRun ? Regex.anything() : Regex.anyCharacter());
      }
    }
    return Regex.sequence(parts);
  }
}
