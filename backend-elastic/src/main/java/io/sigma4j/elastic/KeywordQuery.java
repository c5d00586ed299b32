package io.sigma4j.elastic;

import io.sigma4j.core.backend.Refusal;
import io.sigma4j.core.ir.Keyword;
import io.sigma4j.core.ir.Value;
import io.sigma4j.core.regex.LuceneLetters;
import io.sigma4j.core.value.Shape;
import io.sigma4j.core.value.TextPattern;
import java.util.Optional;

/**
 * A search in all fields as {@code query_string}, for languages that hold such a text. It finds
 * either case in every field: letters are written out in both forms.
 */
public final class KeywordQuery {

  private KeywordQuery() {}

  /**
   * Writes the search.
   *
   * @return why it cannot be written, or empty if it was
   */
  public static Optional<Refusal> write(Keyword keyword, StringBuilder out) {
    if (keyword.value() instanceof Value.Regex regex) {
      return RegexText.write(regex.tree(), LuceneLetters.AS_THEY_ARE, out);
    }
    TextPattern pattern = ((Value.Text) keyword.value()).pattern();
    boolean ignoresCase = !pattern.cased() && pattern.hasLetters();
    if (ignoresCase || pattern.hasChoices()) {
      return RegexText.write(PatternRegex.of(pattern), LuceneLetters.AS_THEY_ARE, out);
    }
    if (pattern.shape() == Shape.EXACT) {
      return QueryStringText.phrase().write(pattern.text(), out);
    }
    int start = out.length();
    if (QueryStringText.writeWildcards(pattern, out)) {
      return PatternLimits.check(pattern);
    }
    out.setLength(start);
    return RegexText.write(PatternRegex.of(pattern), LuceneLetters.AS_THEY_ARE, out);
  }
}
