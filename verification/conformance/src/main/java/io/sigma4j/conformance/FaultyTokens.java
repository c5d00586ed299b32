package io.sigma4j.conformance;

import io.sigma4j.core.ir.Value;
import io.sigma4j.core.regex.CaseFolding;
import io.sigma4j.core.regex.CharacterSet;
import io.sigma4j.core.regex.Regex;
import io.sigma4j.core.value.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Patterns as faulty converters write them. */
final class FaultyTokens {

  private FaultyTokens() {}

  static List<Token> withoutFirstRun(List<Token> tokens) {
    boolean runs = !tokens.isEmpty() && tokens.get(0) instanceof Token.AnyRun;
    return runs ? tokens.subList(1, tokens.size()) : tokens;
  }

  static List<Token> withoutLastRun(List<Token> tokens) {
    boolean runs = !tokens.isEmpty() && tokens.get(tokens.size() - 1) instanceof Token.AnyRun;
    return runs ? tokens.subList(0, tokens.size() - 1) : tokens;
  }

  static List<Token> runsForOnes(List<Token> tokens) {
    return mapped(tokens, token -> token instanceof Token.AnyOne ? new Token.AnyRun() : token);
  }

  static List<Token> starsForRuns(List<Token> tokens) {
    return mapped(tokens, token -> token instanceof Token.AnyRun ? new Token.Literal("*") : token);
  }

  static List<Token> firstChoices(List<Token> tokens) {
    return mapped(
        tokens,
        token ->
            token instanceof Token.OneOf choice
                ? new Token.Literal(choice.characters().substring(0, 1))
                : token);
  }

  static List<Token> literals(List<Token> tokens, UnaryOperator<String> change) {
    List<Token> changed = new ArrayList<>();
    for (Token token : tokens) {
      String text = token instanceof Token.Literal literal ? change.apply(literal.text()) : "";
      if (!text.isEmpty()) {
        changed.add(new Token.Literal(text));
      } else if (!(token instanceof Token.Literal)) {
        changed.add(token);
      }
    }
    return changed;
  }

  private static List<Token> mapped(List<Token> tokens, UnaryOperator<Token> change) {
    return tokens.stream().map(change).toList();
  }

  /** A pattern as a regular expression whose dots are no line feeds. */
  static Value withinLines(Value value) {
    if (!(value instanceof Value.Text text)
        || text.pattern().tokens().stream().noneMatch(Token.AnyRun.class::isInstance)) {
      return value;
    }
    CaseFolding folding = text.pattern().cased() ? CaseFolding.NONE : CaseFolding.UNICODE;
    List<Regex> parts = new ArrayList<>(List.of(Regex.Anchor.TEXT_START));
    text.pattern().tokens().forEach(token -> parts.add(regex(token, folding)));
    parts.add(Regex.Anchor.TEXT_END);
    return new Value.Regex(Regex.sequence(parts), text.toString());
  }

  private static Regex regex(Token token, CaseFolding folding) {
    if (token instanceof Token.Literal literal) {
      return Regex.literal(literal.text(), folding);
    }
    if (token instanceof Token.OneOf choice) {
      return Regex.oneOf(choice.characters());
    }
    Regex character = Regex.oneOf(CharacterSet.NOT_NEWLINE);
    return token instanceof Token.AnyOne
        ? character
        : new Regex.Repeat(character, 0, Regex.Repeat.UNBOUNDED, Regex.Repeat.Mode.GREEDY);
  }
}
