package io.sigma4j.kql;

import io.sigma4j.core.backend.LeafLowering;
import io.sigma4j.core.backend.Loss;
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
import io.sigma4j.core.value.IpAddress;
import io.sigma4j.core.value.Shape;
import io.sigma4j.core.value.TextPattern;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tests of fields and searches as expressions of KQL, by the types of the columns. */
final class KqlLeaves implements LeafLowering {

  /** One choice of dashes is spelled out, more are a regular expression. */
  private static final int MOST_ALTERNATIVES = 5;

  private final KqlTables tables;
  private final FieldTypes types;

  KqlLeaves(KqlTables tables, FieldTypes types) {
    this.tables = tables;
    this.types = types;
  }

  @Override
  public Outcome<Term> match(Match match, Polarity polarity) {
    Optional<List<Match>> alternatives = alternatives(match);
    if (alternatives.isPresent()) {
      return anyOf(alternatives.get(), polarity);
    }
    Outcome<Term> outcome = table(match, polarity).lower(Operands.of(match));
    for (Loss assumption : Assumptions.of(match, type(match.field()))) {
      outcome = outcome.with(assumption);
    }
    return outcome;
  }

  /** The same test without choices of characters, if that says it in simpler words. */
  private Optional<List<Match>> alternatives(Match match) {
    if (!(match.value() instanceof Value.Text text) || !text.pattern().hasChoices()) {
      return Optional.empty();
    }
    return text.pattern()
        .alternatives(MOST_ALTERNATIVES)
        .filter(list -> list.get(0).shape() != Shape.GLOB)
        .map(list -> list.stream().map(pattern -> with(match, pattern)).toList());
  }

  private static Match with(Match match, TextPattern pattern) {
    return new Match(match.field(), new Value.Text(pattern), match.origin());
  }

  private Outcome<Term> anyOf(List<Match> matches, Polarity polarity) {
    Op op = Op.of(matches.get(0).value());
    if (folds(matches.get(0).field(), op)) {
      return oneOf(op, matches, polarity);
    }
    List<Outcome<Term>> terms = new ArrayList<>();
    for (Match match : matches) {
      terms.add(match(match, polarity));
    }
    return Outcome.all(terms).map(Term::any);
  }

  private OpTable table(Match match, Polarity polarity) {
    FieldType type = type(match.field());
    if (match.value() instanceof Value.FieldReference reference && !type.multi()) {
      FieldType other = type(reference.field());
      boolean texts = isText(type) && isText(other) && !other.multi();
      // An array on the right has no form either.
      return other.multi()
          ? tables.column(other, polarity)
          : tables.column(texts ? type : FieldType.UNKNOWN, polarity);
    }
    return tables.column(type, polarity);
  }

  private static boolean isText(FieldType type) {
    return type.kind().isText() || type.kind() == FieldKind.IP;
  }

  private FieldType type(String field) {
    return types.of(field);
  }

  @Override
  public Outcome<Term> keyword(Keyword keyword, Polarity polarity) {
    Outcome<Term> outcome = tables.everywhere().lower(Operands.of(keyword));
    return KeywordLoss.of(keyword).map(outcome::with).orElse(outcome);
  }

  @Override
  public boolean folds(String field, Op op) {
    List<Op> lists = op.forList();
    return !lists.isEmpty() && tables.column(type(field), Polarity.PLAIN).has(lists.get(0));
  }

  @Override
  public Outcome<Term> oneOf(Op op, List<Match> matches, Polarity polarity) {
    Map<ListKind, List<Match>> groups = new LinkedHashMap<>();
    for (Match match : matches) {
      groups.computeIfAbsent(ListKind.of(match.value()), kind -> new ArrayList<>()).add(match);
    }
    List<Outcome<Term>> terms = new ArrayList<>();
    groups.forEach(
        (kind, group) -> {
          if (kind == ListKind.ALONE || group.size() == 1) {
            group.forEach(match -> terms.add(match(match, polarity)));
          } else {
            terms.add(list(op.forList().get(0), group, polarity));
          }
        });
    return Outcome.all(terms).map(Term::any);
  }

  private Outcome<Term> list(Op op, List<Match> matches, Polarity polarity) {
    Match first = matches.get(0);
    Outcome<Term> outcome = table(first, polarity).lower(op, Operands.ofList(matches));
    for (Loss assumption : Assumptions.of(first, type(first.field()))) {
      outcome = outcome.with(assumption);
    }
    return outcome;
  }

  /** What values can stand in one list. */
  private enum ListKind {
    TOGETHER,
    IPV6,
    ALONE;

    static ListKind of(Value value) {
      if (value instanceof Value.Cidr cidr) {
        return cidr.range().first().family() == IpAddress.Family.IPV4 ? TOGETHER : IPV6;
      }
      boolean apart =
          value instanceof Value.Text text
              && !text.pattern().cased()
              && !KqlText.foldsAsAscii(text.pattern().text());
      return apart ? ALONE : TOGETHER;
    }
  }
}
