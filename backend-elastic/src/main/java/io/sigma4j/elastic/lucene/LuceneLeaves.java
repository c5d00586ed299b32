package io.sigma4j.elastic.lucene;

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
import io.sigma4j.elastic.KeywordScope;
import java.util.List;

/** How {@code query_string} says the leaves of a rule. */
final class LuceneLeaves implements LeafLowering {

  private static final Loss INDEX_FOLDS_CASE =
      Loss.assumption(
          DiagnosticCode.INDEX_FOLDS_CASE,
          "fields of unknown type are taken to compare without case (a normalizer with"
              + " `lowercase`)",
          "say `-O case_folding=index` if they do, `-O case_folding=query` if they do not, or give"
              + " the fields' types");

  /** Who says what fields of unknown type do to case. */
  enum CaseSource {
    SAID_BY_USER,
    ASSUMED
  }

  private final QueryStringColumns columns;
  private final FieldTypes types;
  private final CaseSource caseSource;

  /**
   * Leaves of one request.
   *
   * @param caseSource who says what fields of unknown type do to case
   */
  LuceneLeaves(QueryStringColumns columns, FieldTypes types, CaseSource caseSource) {
    this.columns = columns;
    this.types = types;
    this.caseSource = caseSource;
  }

  @Override
  public Outcome<Term> match(Match match, Polarity polarity) {
    FieldKind kind = types.of(match.field()).kind();
    Match typed = columns.typed(match, kind);
    OpTable table = columns.of(kind).single();
    return assuming(table.lower(Operands.of(typed)), kind, typed.value());
  }

  @Override
  public Outcome<Term> keyword(Keyword keyword, Polarity polarity) {
    KeywordScope scope = new KeywordScope(types, columns.untyped());
    OpTable table = QueryStringColumns.keywords(scope.letters());
    Outcome<Term> outcome = table.lower(Operands.of(keyword));
    return scope.limited(assuming(outcome, FieldKind.UNKNOWN, keyword.value()), keyword);
  }

  @Override
  public boolean folds(String field, Op op) {
    return columns.of(types.of(field).kind()).folds(op);
  }

  @Override
  public Outcome<Term> oneOf(Op op, List<Match> matches, Polarity polarity) {
    FieldKind kind = types.of(matches.get(0).field()).kind();
    Outcome<Term> outcome = columns.of(kind).list().lower(op, Operands.ofList(matches));
    for (Match match : matches) {
      if (hasCase(match.value())) {
        return assuming(outcome, kind, match.value());
      }
    }
    return outcome;
  }

  private Outcome<Term> assuming(Outcome<Term> outcome, FieldKind kind, Value value) {
    boolean assumes =
        caseSource == CaseSource.ASSUMED && QueryStringColumns.isUntyped(kind) && hasCase(value);
    return assumes && outcome.value().isPresent() ? outcome.with(INDEX_FOLDS_CASE) : outcome;
  }

  /** Whether the case of a field's value makes a difference. */
  private static boolean hasCase(Value value) {
    if (value instanceof Value.Text text) {
      return text.pattern().hasLetters();
    }
    return value instanceof Value.Bool || value instanceof Value.Regex;
  }
}
