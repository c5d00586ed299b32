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
    List<Regex> parts = new ArrayList<>();
    for (Token token : pattern.tokens()) {
      if (token instanceof Token.Literal literal) {
        addLiteral(literal.text(), pattern.cased() ? CaseFolding.NONE : CaseFolding.UNICODE, parts);
      } else if (token instanceof Token.OneOf oneOf) {
        parts.add(Regex.oneOf(oneOf.characters()));
      } else {
        parts.add(token instanceof Token.AnyRun ? Regex.anything() : Regex.anyCharacter());
      }
    }
    return Regex.sequence(parts);
  }

  /** Letters of different lower case become a choice, which an index of lower case needs. */
  private static void addLiteral(String text, CaseFolding folding, List<Regex> parts) {
    int start = 0;
    for (int at = 0; at < text.length(); ) {
      int character = text.codePointAt(at);
      int next = at + Character.charCount(character);
      if (folding == CaseFolding.UNICODE && !IndexFolding.foldsToItsLowerCase(character)) {
        parts.add(Regex.literal(text.substring(start, at), folding));
        parts.add(Regex.oneOf(folding.variants(character)));
        start = next;
      }
      at = next;
    }
    parts.add(Regex.literal(text.substring(start), folding));
  }
}
