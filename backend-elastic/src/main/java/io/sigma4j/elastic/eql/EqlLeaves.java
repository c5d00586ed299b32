package io.sigma4j.elastic.eql;

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
import io.sigma4j.core.value.TextPattern;
import io.sigma4j.elastic.StoredValues;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How EQL says the leaves of a rule. */
final class EqlLeaves implements LeafLowering {

  private static final EqlColumns PLAIN = EqlColumns.of(Polarity.PLAIN);
  private static final EqlColumns UNDER_NOT = EqlColumns.of(Polarity.UNDER_NOT);

  private static final OpTable ABSENT = absent("$F");
  private static final OpTable UNMAPPED = absent("?$F");

  private final FieldTypes types;

  EqlLeaves(FieldTypes types) {
    this.types = types;
  }

  private static OpTable absent(String field) {
    return OpTable.in(EqlDialect.DIALECT)
        .like(PLAIN.texts().single())
        .on(Op.PRESENT)
        .as(field + " == null")
        .build();
  }

  private static EqlColumns columns(Polarity polarity) {
    return switch (polarity) {
      case PLAIN -> PLAIN;
      case UNDER_NOT -> UNDER_NOT;
    };
  }

  @Override
  public Outcome<Term> match(Match match, Polarity polarity) {
    FieldKind kind = types.of(match.field()).kind();
    return columns(polarity).of(kind).single().lower(Operands.of(stored(match, kind)));
  }

  /**
   * A text that is the decimal form of a number finds the number too, if the field may hold one.
   */
  private static Match stored(Match match, FieldKind kind) {
    return isUnknown(kind) ? StoredValues.asNumber(match) : StoredValues.typed(match, kind);
  }

  private static boolean isUnknown(FieldKind kind) {
    return kind == FieldKind.UNKNOWN || kind == FieldKind.DYNAMIC;
  }

  @Override
  public Optional<Outcome<Term>> negated(Match match) {
    if (!(match.value() instanceof Value.Present)) {
      return Optional.empty();
    }
    FieldKind kind = types.of(match.field()).kind();
    if (kind == FieldKind.TEXT) {
      return Optional.empty();
    }
    OpTable table = isUnknown(kind) ? UNMAPPED : ABSENT;
    return Optional.of(table.lower(Operands.of(match)));
  }

  @Override
  public Outcome<Term> keyword(Keyword keyword, Polarity polarity) {
    return Outcome.refused(EqlRefusals.KEYWORD.at(keyword.origin()));
  }

  @Override
  public boolean folds(String field, Op op) {
    return EqlLists.has(types.of(field).kind(), op);
  }

  @Override
  public Outcome<Term> oneOf(Op op, List<Match> matches, Polarity polarity) {
    FieldKind kind = types.of(matches.get(0).field()).kind();
    Map<Object, List<Match>> groups = new LinkedHashMap<>();
    for (Match match : matches) {
      Match stored = stored(match, kind);
      groups.computeIfAbsent(form(stored, kind), form -> new ArrayList<>()).add(stored);
    }
    List<Outcome<Term>> terms = new ArrayList<>();
    for (List<Match> group : groups.values()) {
      terms.add(
          group.size() == 1
              ? match(group.get(0), polarity)
              : columns(polarity)
                  .of(kind)
                  .list()
                  .lower(Op.of(group.get(0).value()), Operands.ofList(group)));
    }
    return Outcome.all(terms).map(Term::any);
  }

  private static Object form(Match match, FieldKind kind) {
    Op op = Op.of(match.value());
    boolean listed =
        EqlLists.has(kind, op)
            && (!(match.value() instanceof Value.Text text) || isListed(text.pattern()));
    return listed ? op : new Object();
  }

  private static boolean isListed(TextPattern pattern) {
    return (pattern.cased() || EqlHoles.isFolded(pattern)) && EqlLists.hasWildcardForm(pattern);
  }
}
