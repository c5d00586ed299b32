package io.sigma4j.core.regex;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What is said of a search for words without building its automaton is what the automaton says. */
class WordSearchTest {

  @Property(tries = 300)
  void itIsAffordableIfItHasFewLetters(@ForAll("searches") Regex search) {
    assertThat((long) AutomatonCost.effort(search))
        .isLessThanOrEqualTo(WordSearch.of(search).orElseThrow().mostEffort());
  }

  @Provide
  Arbitrary<Regex> searches() {
    Arbitrary<String> letters = Arbitraries.strings().withChars("abkKsA-\u017f").ofMaxLength(12);
    return letters
        .filter(text -> !text.isEmpty())
        .list()
        .ofMinSize(1)
        .ofMaxSize(8)
        .flatMap(
            words ->
                Arbitraries.of(CaseFolding.values())
                    .flatMap(
                        folding ->
                            Arbitraries.integers()
                                .between(0, 3)
                                .map(ends -> search(words, folding, ends))));
  }

  private static Regex search(List<String> words, CaseFolding folding, int ends) {
    Regex any =
        Regex.alternation(words.stream().map(word -> Regex.literal(word, folding)).toList());
    Regex before = (ends & 1) == 0 ? Regex.EMPTY : Regex.anything();
    return Regex.sequence(before, any, (ends & 2) == 0 ? Regex.EMPTY : Regex.anything());
  }

  @Test
  void mixedLettersAreNoSearchForWords() {
    Regex mixed =
        Regex.alternation(
            List.of(Regex.literal("a", CaseFolding.ASCII), Regex.literal("Ab", CaseFolding.NONE)));

    assertThat(WordSearch.of(mixed)).isEmpty();
  }

  @Test
  void wildcardsBetweenWordsAreNoSearchForWords() {
    Regex gap = Regex.sequence(Regex.literal("a"), Regex.anything(), Regex.literal("b"));

    assertThat(WordSearch.of(gap)).isEmpty();
  }
}
