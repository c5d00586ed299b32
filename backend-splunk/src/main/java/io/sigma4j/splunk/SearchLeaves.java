package io.sigma4j.splunk;

import io.sigma4j.core.backend.LeafLowering;
import io.sigma4j.core.backend.Loss;
import io.sigma4j.core.backend.Op;
import io.sigma4j.core.backend.OpTable;
import io.sigma4j.core.backend.Operands;
import io.sigma4j.core.backend.Outcome;
import io.sigma4j.core.backend.Polarity;
import io.sigma4j.core.backend.Term;
import io.sigma4j.core.diagnostic.DiagnosticCode;
import io.sigma4j.core.ir.Keyword;
import io.sigma4j.core.ir.Match;
import io.sigma4j.core.ir.Value;
import io.sigma4j.core.pipeline.FieldKind;
import io.sigma4j.core.pipeline.FieldTypes;
import java.util.List;

/**
 * Leaves in the language of the {@code search} command; refused where it cannot say them.
 *
 * @param types what the fields are
 */
record SearchLeaves(FieldTypes types) implements LeafLowering {

  /** Search Reference, "search": the text of the range itself is equal to it, too. */
  private static final Loss HOLDS_ADDRESSES =
      Loss.assumption(
          DiagnosticCode.ADDRESS_FIELDS,
          "a field that is tested for an address range is taken to hold addresses, never the text"
              + " of the range itself or one such as 10.0.0.00",
          "give the field the type `ip` in a file of field types");

  @Override
  public Outcome<Term> match(Match match, Polarity polarity) {
    List<Match> matches = Choices.writtenOut(List.of(match)).orElse(List.of(match));
    if (matches.size() > 1) {
      return SearchDialect.FIELDS.lower(Op.ONE_OF, Operands.ofList(matches));
    }
    FieldKind kind = types.of(match.field()).kind();
    Outcome<Term> term = table(kind).lower(Operands.of(matches.get(0)));
    boolean mayHoldText = match.value() instanceof Value.Cidr && kind != FieldKind.IP;
    return mayHoldText && term.value().isPresent() ? term.with(HOLDS_ADDRESSES) : term;
  }

  private static OpTable table(FieldKind kind) {
    return switch (kind) {
      case LONG -> SearchDialect.WHOLE_NUMBERS;
      case DOUBLE -> SearchDialect.NUMBERS;
      case KEYWORD, CASELESS, TEXT, STRING, BOOLEAN, DATE, IP, DYNAMIC, UNKNOWN ->
          SearchDialect.FIELDS;
    };
  }

  /** Searches are texts in quotation marks with a wildcard at each end. */
  @Override
  public Outcome<Term> keyword(Keyword keyword, Polarity polarity) {
    return RawText.lower(keyword, SearchDialect.KEYWORDS);
  }

  @Override
  public boolean folds(String field, Op op) {
    return op == Op.NUMBER ? types.of(field).kind() != FieldKind.DOUBLE : Operators.isText(op);
  }

  @Override
  public Outcome<Term> oneOf(Op op, List<Match> matches, Polarity polarity) {
    List<Match> writtenOut = Choices.writtenOut(matches).orElse(matches);
    return SearchDialect.FIELDS.lower(
        op == Op.NUMBER ? Op.ONE_OF_NUMBERS : Op.ONE_OF, Operands.ofList(writtenOut));
  }
}
