package io.sigma4j.core.regex;

import io.sigma4j.core.regex.Regex.Alternation;
import io.sigma4j.core.regex.Regex.Literal;
import io.sigma4j.core.regex.Regex.Sequence;
import java.util.List;
import java.util.OptionalInt;

/**
 * Expressions that are nothing but a search for words: {@code a|b}, {@code .*(a|b).*} and what is
 * between them. Most of what a rule looks for is one, and its automaton is never large, as two
 * letters are the same or have nothing in common.
 */
final class WordSearch {

  private static final Regex ANYTHING = Regex.anything();

  private WordSearch() {}

  /** How many letters the words have together; empty for other expressions. */
  static OptionalInt letters(Regex regex) {
    if (!(regex instanceof Sequence sequence)) {
      return ofWords(regex);
    }
    List<Regex> parts = sequence.parts();
    int from = !parts.isEmpty() && parts.get(0).equals(ANYTHING) ? 1 : 0;
    int last = parts.size() - 1;
    int to = last > from && parts.get(last).equals(ANYTHING) ? last : last + 1;
    return to - from == 1 ? ofWords(parts.get(from)) : OptionalInt.empty();
  }

  private static OptionalInt ofWords(Regex regex) {
    List<Regex> words =
        regex instanceof Alternation alternation ? alternation.branches() : List.of(regex);
    CaseFolding folding = CaseFolding.NONE;
    int letters = 0;
    for (Regex part : words) {
      if (!(part instanceof Literal word)) {
        return OptionalInt.empty();
      }
      folding = word.folding() == CaseFolding.NONE ? folding : word.folding();
      letters += word.text().length();
    }
    return foldAlike(words, folding) ? OptionalInt.of(letters) : OptionalInt.empty();
  }

  /** Otherwise letters might overlap: {@code a} in any case, and {@code A} alone. */
  private static boolean foldAlike(List<Regex> words, CaseFolding folding) {
    for (Regex part : words) {
      if (part instanceof Literal word
          && word.folding() != folding
          && folding.foldsSomeOf(word.text())) {
        return false;
      }
    }
    return true;
  }
}
