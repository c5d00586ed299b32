package io.sigma4j.elastic.esql;

import io.sigma4j.core.ir.Match;
import io.sigma4j.core.ir.Value;
import io.sigma4j.core.regex.Regex;
import io.sigma4j.core.value.Shape;
import io.sigma4j.core.value.TextPattern;
import java.util.ArrayList;
import java.util.List;

/**
 * Many patterns of one shape as one regular expression, {@code .*(a|b|c).*}. A list of {@code LIKE}
 * would make an automaton that grows exponentially with it; this one grows with its length.
 */
final class PatternAlternatives {

  /** Half of what a regular expression may be long, as any character may need a backslash. */
  private static final int MOST_CHARACTERS = 450;

  private PatternAlternatives() {}

  /**
   * The expression, for the whole value.
   *
   * @param patterns of the same shape, which is no {@link Shape#GLOB}
   */
  static Regex of(List<TextPattern> patterns) {
    List<Regex> texts = new ArrayList<>(patterns.size());
    for (TextPattern pattern : patterns) {
      texts.add(Regex.literal(pattern.text()));
    }
    Shape shape = patterns.get(0).shape();
    List<Regex> parts = new ArrayList<>();
    if (shape == Shape.SUFFIX || shape == Shape.CONTAINS) {
      parts.add(Regex.anything());
    }
    parts.add(Regex.alternation(texts));
    if (shape == Shape.PREFIX || shape == Shape.CONTAINS) {
      parts.add(Regex.anything());
    }
    return Regex.wholeValue(Regex.sequence(parts));
  }

  /** The tests in parts of which each is one expression. */
  static List<List<Match>> parts(List<Match> matches) {
    List<List<Match>> parts = new ArrayList<>();
    int length = 0;
    for (Match match : matches) {
      int more = ((Value.Text) match.value()).pattern().text().length() + 1;
      if (parts.isEmpty() || length + more > MOST_CHARACTERS) {
        parts.add(new ArrayList<>());
        length = 0;
      }
      parts.get(parts.size() - 1).add(match);
      length += more;
    }
    return parts;
  }
}
