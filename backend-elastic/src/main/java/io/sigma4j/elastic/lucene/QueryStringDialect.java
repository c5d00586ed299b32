package io.sigma4j.elastic.lucene;

import io.sigma4j.core.backend.Dialect;
import io.sigma4j.core.backend.Holes;
import io.sigma4j.core.ir.Relation;
import io.sigma4j.core.regex.LuceneLetters;
import io.sigma4j.core.regex.Regex;
import io.sigma4j.core.value.TextPattern;
import io.sigma4j.elastic.AddressText;
import io.sigma4j.elastic.IndexFolding;
import io.sigma4j.elastic.RegexCase;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The expressions of {@code query_string}. It has no precedence: AND makes both its neighbours
 * required, so that every group and every negation stands in parentheses.
 *
 * <p>The holes {@code $P} (phrase), {@code $W} (wildcards), {@code $B} (pattern as a regular
 * expression) and {@code $R} (regular expression) decline a value that the index does not compare
 * as the rule means it; the same letters in lower case take every value.
 *
 * <p>Elasticsearch Guide, "Query string query", sections "Boolean operators" and "Grouping".
 */
final class QueryStringDialect {

  private static final Map<Relation, String> SIGNS =
      Map.of(
          Relation.LESS, "<",
          Relation.LESS_OR_EQUAL, "<=",
          Relation.GREATER, ">",
          Relation.GREATER_OR_EQUAL, ">=");

  /** For an index that keeps the case of values. */
  static final Dialect CASE_KEPT =
      dialect(QueryStringDialect::ignoresNoCase, tree -> true, LuceneLetters.AS_THEY_ARE);

  /** For an index that stores lower case. */
  static final Dialect CASE_FOLDED =
      dialect(IndexFolding::isExact, RegexCase::isIgnoredBy, LuceneLetters.LOWERED);

  private QueryStringDialect() {}

  private static boolean ignoresNoCase(TextPattern pattern) {
    return pattern.cased() || !pattern.hasLetters();
  }

  private static Dialect dialect(
      Predicate<TextPattern> exactText, Predicate<Regex> exactRegex, LuceneLetters letters) {
    Predicate<TextPattern> exactPattern =
        letters == LuceneLetters.AS_THEY_ARE ? pattern -> true : IndexFolding::isExactWithChoices;
    return Dialect.named("query_string")
        .not("NOT ", Dialect.NotStyle.BRACKETED)
        .hole('F', QueryStringHoles.field())
        .hole('E', QueryStringHoles.fieldAsValue())
        .hole('P', QueryStringHoles.phrases(exactText))
        .hole('p', QueryStringHoles.phrases(pattern -> true))
        .hole('W', QueryStringHoles.wildcards(exactText))
        .hole('w', QueryStringHoles.wildcards(pattern -> true))
        .hole('B', QueryStringHoles.patternRegexes(exactPattern, letters))
        .hole('b', QueryStringHoles.patternRegexes(pattern -> true, letters))
        .hole('R', QueryStringHoles.regexes(exactRegex, letters))
        .hole('r', QueryStringHoles.regexes(tree -> true, letters))
        .hole('N', QueryStringHoles.numbers())
        .hole('T', QueryStringHoles.truth())
        .hole('A', QueryStringHoles.addresses())
        .hole('C', QueryStringHoles.ranges(range -> !AddressText.holdsOtherFamily(range)))
        .hole('D', QueryStringHoles.ranges(range -> true))
        .hole('K', QueryStringHoles.rangeRegexes(AddressText::exact, letters))
        .hole('k', QueryStringHoles.rangeRegexes(AddressText::patterns, letters))
        .hole('O', Holes.relation(SIGNS))
        .build();
  }
}
