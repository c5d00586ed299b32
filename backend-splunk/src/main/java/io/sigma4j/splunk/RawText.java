package io.sigma4j.splunk;

import io.sigma4j.core.backend.Loss;
import io.sigma4j.core.backend.Op;
import io.sigma4j.core.backend.OpTable;
import io.sigma4j.core.backend.Operands;
import io.sigma4j.core.backend.Outcome;
import io.sigma4j.core.backend.Term;
import io.sigma4j.core.diagnostic.DiagnosticCode;
import io.sigma4j.core.diagnostic.Effect;
import io.sigma4j.core.ir.Keyword;
import io.sigma4j.core.ir.Value;
import io.sigma4j.core.value.TextPattern;
import io.sigma4j.core.value.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * The text of a whole event as it was indexed, in which keywords are looked for. It does not tell
 * where a value begins or ends.
 */
final class RawText {

  /** The field that holds it; every event has it. */
  static final String FIELD = "_raw";

  static final String REACHES_OVER =
      "a keyword is looked for in the raw text of the event, where a wildcard may reach from one"
          + " value into the next and no value has a beginning or an end";

  static final String HELP = "name the field that holds the text";

  private RawText() {}

  /** The search for the keyword in one of the two languages, its choices written out. */
  static Outcome<Term> lower(Keyword keyword, OpTable table) {
    if (!(keyword.value() instanceof Value.Text text)) {
      return table.lower(operands(keyword.value(), keyword));
    }
    List<Outcome<Term>> terms = new ArrayList<>();
    for (TextPattern pattern :
        text.pattern().alternatives(Choices.LIMIT).orElse(List.of(text.pattern()))) {
      Op op = Op.of(new Value.Text(pattern));
      Operands operands = operands(new Value.Text(contained(pattern)), keyword);
      Outcome<Term> term = table.lower(op, operands);
      terms.add(hasControl(pattern) ? term.with(lineBreak(keyword)) : term);
    }
    return Outcome.all(terms).map(Term::any);
  }

  private static boolean hasControl(TextPattern pattern) {
    return pattern.tokens().stream()
        .anyMatch(
            token ->
                token instanceof Token.Literal literal
                    && literal.text().chars().anyMatch(character -> character < ' '));
  }

  private static Loss lineBreak(Keyword keyword) {
    return Loss.approximate(
        DiagnosticCode.KEYWORD_APPROXIMATE,
        Effect.EITHER,
        "a keyword is looked for in the raw text of the event, where a line break or tab may stand"
            + " between two values and that of a value may be written otherwise",
        HELP,
        keyword.origin());
  }

  private static Operands operands(Value value, Keyword keyword) {
    return Operands.of(FIELD, value, keyword.origin());
  }

  /** Anything before and after it. */
  static TextPattern contained(TextPattern pattern) {
    return pattern.afterAnything().beforeAnything();
  }
}
