package io.sigma4j.elastic.esql;

import io.sigma4j.core.regex.CaseFolding;
import io.sigma4j.core.regex.CharacterSet;
import io.sigma4j.core.regex.Regex;
import io.sigma4j.core.value.CidrRange;
import io.sigma4j.core.value.Shape;
import io.sigma4j.core.value.TextPattern;
import io.sigma4j.core.value.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Fields of several values, which ES|QL compares with nothing: its operators are null on them. So
 * the values are joined to one text, {@code ␞first␞second␞}, in which a pattern stands between two
 * marks. The mark is a symbol that no event is expected to hold.
 */
final class JoinedValues {

  /** U+241E, the symbol for a record separator: it can be seen, and needs no escape. */
  static final String MARK = "\u241e";

  private static final int MOST_PATTERNS = 64;

  private static final Regex MARKED = Regex.literal(MARK);

  private static final CharacterSet OTHERS = CharacterSet.of(MARK).complement();

  private static final Regex ANY_ONE = Regex.oneOf(OTHERS);

  private JoinedValues() {}

  /** The expression that joins the values of {@code value}. */
  static String of(String value) {
    return "concat(\"" + MARK + "\", mv_concat(" + value + ", \"" + MARK + "\"), \"" + MARK + "\")";
  }

  /** Whether wildcards can say the pattern: inside one value there may be none. */
  static boolean isPlain(TextPattern pattern) {
    return pattern.shape() != Shape.GLOB;
  }

  /** The pattern between two marks, within all of them. */
  static TextPattern pattern(TextPattern one) {
    List<Token> tokens = new ArrayList<>();
    tokens.add(new Token.AnyRun());
    boolean openStart = isOpen(one, 0);
    boolean openEnd = isOpen(one, one.tokens().size() - 1);
    if (!openStart) {
      tokens.add(new Token.Literal(MARK));
    }
    tokens.addAll(one.tokens());
    if (!openEnd) {
      tokens.add(new Token.Literal(MARK));
    }
    tokens.add(new Token.AnyRun());
    return new TextPattern(tokens, one.cased());
  }

  private static boolean isOpen(TextPattern pattern, int at) {
    return at >= 0
        && at < pattern.tokens().size()
        && pattern.tokens().get(at) instanceof Token.AnyRun;
  }

  /** The same as a regular expression, in which wildcards do not reach into another value. */
  static Regex regex(TextPattern one) {
    CaseFolding folding = one.cased() ? CaseFolding.NONE : CaseFolding.UNICODE;
    List<Regex> parts = new ArrayList<>();
    parts.add(Regex.anything());
    parts.add(MARKED);
    for (Token token : one.tokens()) {
      if (token instanceof Token.Literal literal) {
        parts.add(Regex.literal(literal.text(), folding));
      } else if (token instanceof Token.OneOf oneOf) {
        parts.add(Regex.oneOf(oneOf.characters()));
      } else {
        parts.add(token instanceof Token.AnyRun ? anyRun() : ANY_ONE);
      }
    }
    parts.add(MARKED);
    parts.add(Regex.anything());
    return Regex.wholeValue(Regex.sequence(parts));
  }

  private static Regex anyRun() {
    return new Regex.Repeat(ANY_ONE, 0, Regex.Repeat.UNBOUNDED, Regex.Repeat.Mode.GREEDY);
  }

  /** Lucene's intersection keeps an expression within one of the values. */
  static String regexInOne(String printed) {
    return ".*" + MARK + "((" + printed + ")&[^" + MARK + "]*)" + MARK + ".*";
  }

  /** The patterns of the canonical texts of all addresses in a range. */
  static Optional<List<TextPattern>> patterns(CidrRange range) {
    return range
        .wildcardPatterns(MOST_PATTERNS)
        .map(texts -> texts.stream().map(TextPattern::parse).map(JoinedValues::pattern).toList());
  }
}
