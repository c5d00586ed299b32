package io.sigma4j.splunk;

import io.sigma4j.core.backend.Op;
import io.sigma4j.core.backend.Operands;
import io.sigma4j.core.ir.Keyword;
import io.sigma4j.core.ir.Value;
import io.sigma4j.core.value.TextPattern;
import java.util.List;
import java.util.Optional;

/**
 * The text of a whole event as it was indexed, in which keywords are looked for. It does not tell
 * where a value begins or ends.
 */
final class RawText {

  static final String FIELD = "_raw";

  static final String REACHES_OVER =
      "a keyword is looked for in the raw text of the event, where a wildcard may reach from one"
          + " value into the next and no value has a beginning or an end";

  static final String HELP = "name the field that holds the text";

  private RawText() {}

  /**
   * A search for a text.
   *
   * @param op the operator as the rule means it
   * @param operands the text as something that is contained in the raw text
   */
  record Search(Op op, Operands operands) {}

  /** The searches of which one must find something; empty if there would be too many. */
  static Optional<List<Search>> searches(Keyword keyword) {
    if (!(keyword.value() instanceof Value.Text text)) {
      return Optional.empty();
    }
    return text.pattern()
        .alternatives(Choices.LIMIT)
        .map(patterns -> patterns.stream().map(pattern -> search(pattern, keyword)).toList());
  }

  private static Search search(TextPattern pattern, Keyword keyword) {
    Value.Text contained = new Value.Text(contained(pattern));
    return new Search(
        Op.of(new Value.Text(pattern)), new Operands(FIELD, List.of(contained), keyword.origin()));
  }

  /** Anything before and after it. */
  static TextPattern contained(TextPattern pattern) {
    return pattern.afterAnything().beforeAnything();
  }
}
