package io.sigma4j.core.regex;

import io.sigma4j.core.regex.RegexPrint.Printed;
import io.sigma4j.core.regex.RegexPrint.Unprintable;
import io.sigma4j.core.source.Span;
import java.util.List;
import java.util.Optional;

/**
 * Prints for Lucene's {@code RegExp}: query_string, {@code regexp} of the Query DSL, EQL {@code
 * regex}, ES|QL {@code RLIKE}.
 *
 * <p>Lucene compares whole values and knows neither anchors nor flags, so the search is spelled
 * out; every character that is an operator of any of Lucene's optional features is escaped, but not
 * {@code /}, which only query_string delimits with. Sources: the pages "Regular expression syntax"
 * and "regexp query" of Elasticsearch, Javadoc of {@code org.apache.lucene.util.automaton.RegExp}.
 */
public final class LuceneRegexPrinter {

  /** Longest expression that an index takes by default ({@code index.max_regex_length}). */
  public static final int MAX_LENGTH = 1_000;

  private static final String DIALECT = "Lucene regular expressions";

  private LuceneRegexPrinter() {}

  /** {@code regex} as Lucene says it on a field with {@code letters}. */
  public static RegexPrint print(Regex regex, LuceneLetters letters) {
    RegularPart.Result regular = RegularPart.of(regex, DIALECT);
    if (regular.refusal().isPresent()) {
      return new Unprintable(regular.refusal().get());
    }
    if (letters == LuceneLetters.FOLDED_BY_QUERY && !CaseBlindness.of(regular.regex())) {
      return new Unprintable("the regular expression minds case, and the query would not");
    }
    RegularPart.Result whole = AnchorRemover.wholeValue(regular.regex());
    return whole
        .refusal()
        .<RegexPrint>map(Unprintable::new)
        .orElseGet(() -> printed(searched(whole.regex()), letters));
  }

  /**
   * Where the branches of the first alternation of {@code regex} stand in its text; none if it has
   * no such text, or no alternation outside groups and repetitions.
   */
  public static List<Span> branches(Regex regex, LuceneLetters letters) {
    return print(regex, letters) instanceof Printed
        ? LuceneText.branches(
            searched(AnchorRemover.wholeValue(RegularPart.of(regex, DIALECT).regex()).regex()),
            letters)
        : List.of();
  }

  private static Regex searched(Regex wholeValue) {
    return SearchedRun.linear(AnythingAbsorber.absorb(wholeValue));
  }

  private static RegexPrint printed(Regex searched, LuceneLetters letters) {
    Optional<String> tooMuch = AutomatonCost.refusal(searched);
    if (tooMuch.isPresent()) {
      return new Unprintable(tooMuch.get());
    }
    String text = LuceneText.of(searched, letters);
    return text.length() <= MAX_LENGTH
        ? new Printed(text)
        : new Unprintable(
            "the regular expression is longer than the "
                + MAX_LENGTH
                + " characters that Elasticsearch takes, once it is spelled out for Lucene");
  }
}
