package io.sigma4j.core.regex;

import io.sigma4j.core.regex.Regex.Alternation;
import io.sigma4j.core.regex.Regex.Literal;
import io.sigma4j.core.regex.Regex.Sequence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Expressions that are nothing but a search for words: {@code a|b}, {@code .*(a|b).*} and what is
 * between them. Most of what a rule looks for is one, and what its automaton costs is known without
 * building it, as two letters are the same or have nothing in common.
 *
 * @param words with one letter in place of all that are the same
 */
record WordSearch(List<String> words) {

  private static final Regex ANYTHING = Regex.anything();

  /** The words; empty for other expressions. */
  static Optional<WordSearch> of(Regex regex) {
    if (!(regex instanceof Sequence sequence)) {
      return ofWords(regex);
    }
    List<Regex> parts = sequence.parts();
    int from = !parts.isEmpty() && parts.get(0).equals(ANYTHING) ? 1 : 0;
    int last = parts.size() - 1;
    int to = last > from && parts.get(last).equals(ANYTHING) ? last : last + 1;
    return to - from == 1 ? ofWords(parts.get(from)) : Optional.empty();
  }

  private static Optional<WordSearch> ofWords(Regex regex) {
    List<Regex> branches =
        regex instanceof Alternation alternation ? alternation.branches() : List.of(regex);
    CaseFolding folding = CaseFolding.NONE;
    for (Regex branch : branches) {
      if (!(branch instanceof Literal word)) {
        return Optional.empty();
      }
      folding = word.folding() == CaseFolding.NONE ? folding : word.folding();
    }
    List<String> words = new ArrayList<>(branches.size());
    for (Regex branch : branches) {
      Literal word = (Literal) branch;
      if (word.folding() != folding && folding.foldsSomeOf(word.text())) {
        return Optional.empty(); // letters might overlap: `a` in any case, and `A` alone
      }
      words.add(folded(word.text(), folding));
    }
    return Optional.of(new WordSearch(words));
  }

  private static String folded(String text, CaseFolding folding) {
    if (folding == CaseFolding.NONE) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      out.appendCodePoint(folding.variants(text.codePointAt(at)).first());
    }
    return out.toString();
  }

  /**
   * What making the automaton deterministic costs at most. Beside what of a word was just read,
   * only whether one was found makes a difference: two sets of states for each letter and the
   * start, and an empty one.
   */
  long mostEffort() {
    long letters = words.stream().mapToLong(String::length).sum();
    return (2 * (letters + 1) + 1) * (Math.min(letters, mostPlaces()) + 3);
  }

  /**
   * In how many places of words one can be at a time. They all have the same letters before them,
   * as many as each place has: of each number of letters, those words that begin with the same.
   */
  private long mostPlaces() {
    Map<String, Integer> beginnings = new HashMap<>();
    Map<Integer, Integer> most = new HashMap<>();
    for (String word : words) {
      for (int length = 0; length < word.length(); length++) {
        int alike = beginnings.merge(word.substring(0, length), 1, Integer::sum);
        most.merge(length, alike, Math::max);
      }
    }
    return most.values().stream().mapToLong(Integer::longValue).sum();
  }
}
