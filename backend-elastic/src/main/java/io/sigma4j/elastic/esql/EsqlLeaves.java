package io.sigma4j.elastic.esql;

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
import io.sigma4j.core.pipeline.FieldType;
import io.sigma4j.core.pipeline.FieldTypes;
import io.sigma4j.core.regex.LuceneLetters;
import io.sigma4j.elastic.KeywordScope;
import io.sigma4j.elastic.StoredValues;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How ES|QL says the leaves of a rule. */
final class EsqlLeaves implements LeafLowering {

  private static final EsqlColumns PLAIN = EsqlColumns.of(Polarity.PLAIN);
  private static final EsqlColumns UNDER_NOT = EsqlColumns.of(Polarity.UNDER_NOT);

  private static final OpTable ABSENT =
      OpTable.in(EsqlDialect.DIALECT)
          .like(new SingleValued(predicate -> predicate).texts())
          .on(Op.PRESENT)
          .as("$F is null")
          .build();

  /** A search in all fields is never null, and may not stand in a function. */
  private static final OpTable KEYWORDS =
      OpTable.in(EsqlDialect.DIALECT)
          .like(new SingleValued(predicate -> predicate).texts())
          .on(
              Op.EQUALS,
              Op.EQUALS_CASED,
              Op.STARTS_WITH,
              Op.STARTS_WITH_CASED,
              Op.ENDS_WITH,
              Op.ENDS_WITH_CASED,
              Op.CONTAINS,
              Op.CONTAINS_CASED,
              Op.GLOB,
              Op.GLOB_CASED,
              Op.EMPTY,
              Op.REGEX)
          .as("qstr($K)")
          .build();

  private final FieldTypes types;

  EsqlLeaves(FieldTypes types) {
    this.types = types;
  }

  private static EsqlColumns columns(Polarity polarity) {
    return switch (polarity) {
      case PLAIN -> PLAIN;
      case UNDER_NOT -> UNDER_NOT;
    };
  }

  @Override
  public Outcome<Term> match(Match match, Polarity polarity) {
    FieldType type = types.of(match.field());
    if (match.value() instanceof Value.FieldReference reference
        && types.of(reference.field()).multi()) {
      return Outcome.refused(EsqlRefusals.SEVERAL_NEEDLES.at(match.origin()));
    }
    return columns(polarity).of(type).single().lower(Operands.of(stored(match, type.kind())));
  }

  /**
   * A text that is the decimal form of a number finds the number too, if the field may hold one.
   */
  private static Match stored(Match match, FieldKind kind) {
    return switch (kind) {
      case UNKNOWN, DYNAMIC -> StoredValues.asNumber(match);
      case KEYWORD, CASELESS, TEXT, STRING, IP, DATE, LONG, DOUBLE, BOOLEAN ->
          StoredValues.typed(match, kind);
    };
  }

  @Override
  public Optional<Outcome<Term>> negated(Match match) {
    return match.value() instanceof Value.Present
        ? Optional.of(ABSENT.lower(Operands.of(match)))
        : Optional.empty();
  }

  @Override
  public Outcome<Term> keyword(Keyword keyword, Polarity polarity) {
    return new KeywordScope(types, LuceneLetters.AS_THEY_ARE)
        .limited(KEYWORDS.lower(Operands.of(keyword)), keyword);
  }

  @Override
  public boolean folds(String field, Op op) {
    return EsqlLists.has(types.of(field), op);
  }

  @Override
  public Outcome<Term> oneOf(Op op, List<Match> matches, Polarity polarity) {
    FieldType type = types.of(matches.get(0).field());
    List<Match> stored = matches.stream().map(match -> stored(match, type.kind())).toList();
    List<Outcome<Term>> terms = new ArrayList<>();
    for (List<Match> group : EsqlLists.groups(type, stored)) {
      terms.add(oneOf(type, group, polarity));
    }
    return Outcome.all(terms).map(Term::any);
  }

  private Outcome<Term> oneOf(FieldType type, List<Match> group, Polarity polarity) {
    return group.size() == 1
        ? match(group.get(0), polarity)
        : columns(polarity)
            .of(type)
            .list()
            .lower(Op.of(group.get(0).value()), Operands.ofList(group));
  }
}
