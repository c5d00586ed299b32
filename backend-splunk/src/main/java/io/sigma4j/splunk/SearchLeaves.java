package io.sigma4j.splunk;

import io.sigma4j.core.backend.LeafLowering;
import io.sigma4j.core.backend.Op;
import io.sigma4j.core.backend.OpTable;
import io.sigma4j.core.backend.Operands;
import io.sigma4j.core.backend.Outcome;
import io.sigma4j.core.backend.Polarity;
import io.sigma4j.core.backend.Term;
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
 * @param precision whether terms may find more
 */
record SearchLeaves(FieldTypes types, Precision precision) implements LeafLowering {

  /** What a term must find. */
  enum Precision {
    /** The events that the rule means. */
    EXACT,
    /** Those at least. */
    WEAKER
  }

  @Override
  public Outcome<Term> match(Match match, Polarity polarity) {
    List<Match> matches = Choices.writtenOut(List.of(match)).orElse(List.of(match));
    return matches.size() > 1
        ? SearchDialect.FIELDS.lower(Op.ONE_OF, Operands.ofList(matches))
        : table(match).lower(Operands.of(matches.get(0)));
  }

  private OpTable table(Match match) {
    if (precision == Precision.WEAKER && match.value() instanceof Value.Cidr) {
      return SearchDialect.ADDRESSES;
    }
    return switch (types.of(match.field()).kind()) {
      case LONG -> SearchDialect.WHOLE_NUMBERS;
      case DOUBLE -> SearchDialect.NUMBERS;
      case IP -> SearchDialect.ADDRESSES;
      case KEYWORD, CASELESS, TEXT, STRING, BOOLEAN, DATE, DYNAMIC, UNKNOWN -> SearchDialect.FIELDS;
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
