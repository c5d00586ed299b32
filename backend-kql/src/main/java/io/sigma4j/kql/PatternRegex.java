package io.sigma4j.kql;

import io.sigma4j.core.regex.CaseFolding;
import io.sigma4j.core.regex.Regex;
import io.sigma4j.core.value.TextPattern;
import io.sigma4j.core.value.Token;
import java.util.ArrayList;
import java.util.List;

/** A text with wildcards as a regular expression that is found in a value if the text matches. */
final class PatternRegex {

  private PatternRegex() {}

  /** The regular expression; an outer wildcard is an anchor less. */
  static Regex of(TextPattern pattern) {
    List<Token> tokens = pattern.tokens();
    int last = tokens.size() - 1;
    boolean open = last >= 0 && tokens.get(0) instanceof Token.AnyRun;
    boolean openEnd = last > 0 && tokens.get(last) instanceof Token.AnyRun;
    List<Regex> parts = new ArrayList<>();
    if (!open) {
      parts.add(Regex.Anchor.TEXT_START);
    }
    for (Token token : tokens.subList(open ? 1 : 0, openEnd ? last : last + 1)) {
      parts.add(part(token, pattern.cased() ? CaseFolding.NONE : CaseFolding.UNICODE));
    }
    if (!openEnd) {
      parts.add(Regex.Anchor.TEXT_END);
    }
    return Regex.sequence(parts);
  }

  private static Regex part(Token token, CaseFolding folding) {
    if (token instanceof Token.Literal literal) {
      return literal(literal.text(), folding);
    }
    if (token instanceof Token.OneOf oneOf) {
      return Regex.oneOf(oneOf.characters());
    }
    return token instanceof Token.AnyRun ? Regex.anything() : Regex.anyCharacter();
  }

  /**
   * A literal text. Letters beyond ASCII are classes of all their forms: <i>Regex syntax</i> does
   * not say how far the flag {@code i} goes for letters with more than two, as the sigma.
   */
  static Regex literal(String text, CaseFolding folding) {
    List<Regex> parts = new ArrayList<>();
    int start = 0;
    for (int at = 0; at < text.length(); ) {
      int c = text.codePointAt(at);
      int next = at + Character.charCount(c);
      if (c > 0x7f && folding.folds(c)) {
        parts.add(Regex.literal(text.substring(start, at), folding));
        parts.add(Regex.oneOf(folding.variants(c)));
        start = next;
      }
      at = next;
    }
    parts.add(Regex.literal(text.substring(start), folding));
    return Regex.sequence(parts);
  }
}
