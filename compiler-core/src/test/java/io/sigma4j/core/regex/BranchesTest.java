package io.sigma4j.core.regex;

import static org.assertj.core.api.Assertions.assertThat;

import io.sigma4j.core.source.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where printers write the branches of an alternation. */
class BranchesTest {

  private static List<String> parts(String text, List<Span> spans) {
    return spans.stream().map(span -> text.substring(span.start(), span.end())).toList();
  }

  @Test
  void pcreTellsThoseOfTheWholeExpression() {
    Regex regex =
        Regex.alternation(
            List.of(
                Regex.literal("a.", CaseFolding.UNICODE), Regex.literal("b", CaseFolding.UNICODE)));
    String text = PcreRegexPrinter.print(regex);

    assertThat(text).isEqualTo("(?i)a\\.|b");
    assertThat(parts(text, PcreRegexPrinter.branches(regex))).containsExactly("a\\.", "b");
    assertThat(PcreRegexPrinter.branches(Regex.literal("a"))).isEmpty();
  }

  @Test
  void luceneTellsThoseOfTheFirstAlternation() {
    Regex texts = Regex.alternation(List.of(Regex.literal("a."), Regex.literal("bc")));
    Regex regex = Regex.wholeValue(Regex.sequence(Regex.anything(), texts, Regex.anything()));
    String text =
        ((RegexPrint.Printed) LuceneRegexPrinter.print(regex, LuceneLetters.AS_THEY_ARE)).text();

    assertThat(text).isEqualTo(".*(a\\.|bc).*");
    assertThat(parts(text, LuceneRegexPrinter.branches(regex, LuceneLetters.AS_THEY_ARE)))
        .containsExactly("a\\.", "bc");
    assertThat(LuceneRegexPrinter.branches(Regex.literal("a"), LuceneLetters.AS_THEY_ARE))
        .isEmpty();
  }
}
