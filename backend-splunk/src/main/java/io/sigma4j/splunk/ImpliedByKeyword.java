package io.sigma4j.splunk;

import io.sigma4j.core.ir.Expr;
import io.sigma4j.core.ir.Keyword;
import io.sigma4j.core.ir.Value;
import io.sigma4j.core.value.TextPattern;
import java.util.Optional;

/** What a keyword implies that {@code search} cannot say as it is. */
final class ImpliedByKeyword {

  private ImpliedByKeyword() {}

  /** A keyword with wildcards in place of what cannot be said; empty if nothing else is left. */
  static Optional<Expr> of(Keyword keyword) {
    Value weaker = pattern(keyword.value()).map(SearchPattern::weaker).orElse(new Value.Present());
    return weaker instanceof Value.Present
        ? Optional.empty()
        : Optional.of(new Keyword(weaker, keyword.origin()));
  }

  private static Optional<TextPattern> pattern(Value value) {
    if (value instanceof Value.Regex regex) {
      return RegexText.of(regex.tree());
    }
    return value instanceof Value.Text text
        ? Optional.of(RawText.contained(text.pattern()))
        : Optional.empty();
  }
}
