package io.sigma4j.splunk;

import io.sigma4j.core.regex.CaseFolding;
import io.sigma4j.core.regex.Regex;
import io.sigma4j.core.value.TextPattern;
import io.sigma4j.core.value.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * Texts with wildcards as one regular expression for {@code match()}, which finds it anywhere: so
 * it is anchored where a text has no wildcard at an end.
 *
 * <p>It does not rest on PCRE's UTF mode, of which the manuals do not speak: a choice of characters
 * is an alternation and no class.
 */
final class PatternRegex {

  private PatternRegex() {}

  /** An expression that is found where one of the patterns holds. */
  static Regex of(List<TextPattern> patterns) {
    return Regex.alternation(patterns.stream().map(PatternRegex::of).toList());
  }

  private static Regex of(TextPattern pattern) {
    List<Token> tokens = pattern.tokens();
    int last = tokens.size() - 1;
    boolean opens = last >= 0 && tokens.get(0) instanceof Token.AnyRun;
    boolean closes = last > 0 && tokens.get(last) instanceof Token.AnyRun;
    List<Regex> parts = new ArrayList<>();
    if (!opens) {
      parts.add(Regex.Anchor.TEXT_START);
    }
    for (Token token : tokens.subList(opens ? 1 : 0, closes ? last : last + 1)) {
      parts.add(of(token, pattern.cased() ? CaseFolding.NONE : CaseFolding.UNICODE));
    }
    if (!closes) {
      parts.add(Regex.Anchor.TEXT_END);
    }
    return Regex.sequence(parts);
  }

  private static Regex of(Token token, CaseFolding folding) {
    if (token instanceof Token.Literal literal) {
      return Regex.literal(literal.text(), folding);
    }
    if (token instanceof Token.OneOf oneOf) {
      return Regex.alternation(
          oneOf
              .characters()
              .codePoints()
              .mapToObj(c -> Regex.literal(Character.toString(c)))
              .toList());
    }
    return token instanceof Token.AnyRun ? Regex.anything() : Regex.anyCharacter();
  }
}
