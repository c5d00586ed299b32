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
import io.sigma4j.core.pipeline.FieldType;
import io.sigma4j.core.pipeline.FieldTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Leaves in the language of the {@code where} command. */
record WhereLeaves(FieldTypes types) implements LeafLowering {

  /** Splunk's own field for the time of an event. */
  private static final String EVENT_TIME = "_time";

  /** The most texts in one regular expression: PCRE limits the size of a compiled one. */
  private static final int LONGEST_LIST = 50;

  @Override
  public Outcome<Term> match(Match match, Polarity polarity) {
    Outcome<Term> lowered = table(match, polarity).lower(Operands.of(match));
    return match.value() instanceof Value.FieldReference reference && reference.cased()
        ? singleValued(lowered, match, reference.field())
        : lowered;
  }

  private OpTable table(Match match, Polarity polarity) {
    if (match.value() instanceof Value.TimePart && holdsSeconds(match.field())) {
      return WhereDialect.SECONDS;
    }
    if (types.of(match.field()).kind() == FieldKind.DOUBLE) {
      return WhereDialect.FRACTIONS;
    }
    return polarity == Polarity.UNDER_NOT ? WhereDialect.GUARDED_FIELDS : WhereDialect.FIELDS;
  }

  private boolean holdsSeconds(String field) {
    return field.equals(EVENT_TIME) || types.of(field).kind() == FieldKind.DATE;
  }

  /** Several values of the other field would be joined before their case could be kept. */
  private Outcome<Term> singleValued(Outcome<Term> lowered, Match match, String other) {
    FieldType type = types.of(other);
    if (type.multi()) {
      return Outcome.refused(
          Loss.refused(
              DiagnosticCode.FIELD_REFERENCE_NOT_EXPRESSIBLE,
              "`" + other + "` holds several values, which cannot be compared with their case",
              "leave `cased` out",
              match.origin()));
    }
    return type.kind() == FieldKind.UNKNOWN
        ? lowered.with(
            Loss.assumption(
                DiagnosticCode.SINGLE_VALUED_FIELDS,
                "a field that `fieldref` names is taken to hold one value",
                "give its type in a file of field types"))
        : lowered;
  }

  @Override
  public Outcome<Term> keyword(Keyword keyword, Polarity polarity) {
    Optional<List<RawText.Search>> searches = RawText.searches(keyword);
    if (searches.isEmpty()) {
      Operands operands = new Operands(RawText.FIELD, List.of(keyword.value()), keyword.origin());
      return WhereDialect.KEYWORDS.lower(operands);
    }
    return Outcome.all(
            searches.get().stream()
                .map(search -> WhereDialect.KEYWORDS.lower(search.op(), search.operands()))
                .toList())
        .map(Term::any);
  }

  @Override
  public boolean folds(String field, Op op) {
    return new SearchLeaves(types).folds(field, op);
  }

  @Override
  public Outcome<Term> oneOf(Op op, List<Match> matches, Polarity polarity) {
    OpTable table =
        polarity == Polarity.UNDER_NOT ? WhereDialect.GUARDED_FIELDS : WhereDialect.FIELDS;
    Op listOp = op == Op.EQUALS ? Op.ONE_OF : op == Op.EQUALS_CASED ? Op.ONE_OF_CASED : op;
    List<Outcome<Term>> parts = new ArrayList<>();
    for (int from = 0; from < matches.size(); from += LONGEST_LIST) {
      int to = Math.min(from + LONGEST_LIST, matches.size());
      parts.add(table.lower(listOp, Operands.ofList(matches.subList(from, to))));
    }
    return Outcome.all(parts).map(Term::any);
  }
}
