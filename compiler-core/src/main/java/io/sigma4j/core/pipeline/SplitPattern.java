package io.sigma4j.core.pipeline;

import io.sigma4j.core.value.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * One way in which a pattern falls on two texts, the first before the last separator, the second
 * after it.
 *
 * @param before tokens of the first
 * @param after tokens of the second, in which no separator is written
 */
record SplitPattern(List<Token> before, List<Token> after) {

  SplitPattern {
    before = List.copyOf(before);
    after = List.copyOf(after);
  }

  /** All ways; none if the pattern has no place for a separator. */
  static List<SplitPattern> ways(List<Token> tokens, char separator) {
    List<SplitPattern> ways = new ArrayList<>();
    for (int i = tokens.size() - 1; i >= 0; i--) {
      Token token = tokens.get(i);
      List<Token> rest = tokens.subList(i + 1, tokens.size());
      if (token instanceof Token.Literal literal) {
        int last = literal.text().lastIndexOf(separator);
        if (last >= 0) {
          ways.add(inLiteral(tokens.subList(0, i), literal.text(), last, rest));
          return ways;
        }
      } else if (token instanceof Token.AnyRun) {
        ways.add(new SplitPattern(tokens.subList(0, i + 1), with(token, rest)));
      } else if (!(token instanceof Token.OneOf oneOf)
          || oneOf.characters().indexOf(separator) >= 0) {
        ways.add(new SplitPattern(tokens.subList(0, i), rest));
      }
    }
    return ways;
  }

  private static SplitPattern inLiteral(List<Token> start, String text, int at, List<Token> rest) {
    List<Token> before = new ArrayList<>(start);
    if (at > 0) {
      before.add(new Token.Literal(text.substring(0, at)));
    }
    return new SplitPattern(
        before,
        at + 1 < text.length() ? with(new Token.Literal(text.substring(at + 1)), rest) : rest);
  }

  private static List<Token> with(Token first, List<Token> rest) {
    List<Token> all = new ArrayList<>();
    all.add(first);
    all.addAll(rest);
    return all;
  }
}
