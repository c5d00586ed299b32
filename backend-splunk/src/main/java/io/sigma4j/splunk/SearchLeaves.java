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
import java.util.Optional;

/** Leaves in the language of the {@code search} command; refused where it cannot say them. */
record SearchLeaves(FieldTypes types) implements LeafLowering {

  /** Search Reference, "search": the text of the range itself is equal to it, too. */
  private static final Loss HOLDS_ADDRESSES =
      Loss.assumption(
          DiagnosticCode.ADDRESS_FIELDS,
          "a field that is tested for an address range is taken to hold addresses, never the text"
              + " of the range itself",
          "map the test to a field of addresses");

  @Override
  public Outcome<Term> match(Match match, Polarity polarity) {
    List<Match> matches = Choices.writtenOut(List.of(match)).orElse(List.of(match));
    if (matches.size() > 1) {
      return SearchDialect.FIELDS.lower(Op.ONE_OF, Operands.ofList(matches));
    }
    Outcome<Term> lowered = table(match.field()).lower(Operands.of(matches.get(0)));
    return match.value() instanceof Value.Cidr && lowered.value().isPresent()
        ? lowered.with(HOLDS_ADDRESSES)
        : lowered;
  }

  private OpTable table(String field) {
    FieldKind kind = types.of(field).kind();
    if (kind == FieldKind.DOUBLE) {
      return SearchDialect.FRACTIONS;
    }
    return kind.isNumber() ? SearchDialect.NUMBERS : SearchDialect.FIELDS;
  }

  /** Searches are texts in quotation marks with a wildcard at each end. */
  @Override
  public Outcome<Term> keyword(Keyword keyword, Polarity polarity) {
    Optional<List<RawText.Search>> searches = RawText.searches(keyword);
    if (searches.isEmpty()) {
      return SearchDialect.KEYWORDS.lower(Operands.of(keyword));
    }
    return Outcome.all(
            searches.get().stream()
                .map(search -> SearchDialect.KEYWORDS.lower(search.op(), search.operands()))
                .toList())
        .map(Term::any);
  }

  @Override
  public boolean folds(String field, Op op) {
    return switch (op) {
      case EQUALS,
          EQUALS_CASED,
          STARTS_WITH,
          STARTS_WITH_CASED,
          ENDS_WITH,
          ENDS_WITH_CASED,
          CONTAINS,
          CONTAINS_CASED,
          GLOB,
          GLOB_CASED ->
          true;
      case NUMBER -> types.of(field).kind() != FieldKind.DOUBLE;
      case EMPTY,
          PRESENT,
          BOOLEAN,
          REGEX,
          CIDR,
          COMPARE,
          FIELD_EQUALS,
          FIELD_EQUALS_CASED,
          FIELD_STARTS_WITH,
          FIELD_STARTS_WITH_CASED,
          FIELD_ENDS_WITH,
          FIELD_ENDS_WITH_CASED,
          FIELD_CONTAINS,
          FIELD_CONTAINS_CASED,
          MINUTE,
          HOUR,
          DAY,
          WEEK,
          MONTH,
          YEAR,
          ONE_OF,
          ONE_OF_CASED,
          ONE_OF_NUMBERS,
          CONTAINS_ONE_OF,
          CONTAINS_ONE_OF_CASED,
          CIDR_ONE_OF ->
          false;
    };
  }

  @Override
  public Outcome<Term> oneOf(Op op, List<Match> matches, Polarity polarity) {
    List<Match> writtenOut = Choices.writtenOut(matches).orElse(matches);
    return SearchDialect.FIELDS.lower(
        op == Op.NUMBER ? Op.ONE_OF_NUMBERS : Op.ONE_OF, Operands.ofList(writtenOut));
  }
}
