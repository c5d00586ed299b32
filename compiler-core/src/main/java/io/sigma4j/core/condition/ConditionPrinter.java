package io.sigma4j.core.condition;

import java.util.List;
import java.util.stream.Collectors;

/** The canonical text of a condition: small letters, no parentheses but those that are needed. */
public final class ConditionPrinter implements ConditionVisitor<String> {

  /** How tightly each kind of condition binds, loosest first. */
  private enum Rank {
    OR,
    AND,
    NOT,
    TERM
  }

  private static final ConditionVisitor<Rank> RANKS = new Ranks();

  private ConditionPrinter() {}

  /** The text, which reads back as an equal condition. */
  public static String print(Condition condition) {
    return condition.accept(new ConditionPrinter());
  }

  @Override
  public String visitOr(Condition.Or or) {
    return joined(or.terms(), " or ", Rank.AND);
  }

  @Override
  public String visitAnd(Condition.And and) {
    return joined(and.terms(), " and ", Rank.NOT);
  }

  @Override
  public String visitNot(Condition.Not not) {
    return "not " + within(not.term(), Rank.NOT);
  }

  @Override
  public String visitIdentifier(Condition.Identifier identifier) {
    return identifier.name();
  }

  @Override
  public String visitSelector(Condition.Selector selector) {
    return selector.quantifier().text() + " of " + selector.pattern().text();
  }

  private String joined(List<Condition> terms, String operator, Rank least) {
    return terms.stream().map(term -> within(term, least)).collect(Collectors.joining(operator));
  }

  private String within(Condition term, Rank least) {
    String text = term.accept(this);
    return term.accept(RANKS).compareTo(least) < 0 ? "(" + text + ")" : text;
  }

  private static final class Ranks implements ConditionVisitor<Rank> {

    @Override
    public Rank visitOr(Condition.Or or) {
      return Rank.OR;
    }

    @Override
    public Rank visitAnd(Condition.And and) {
      return Rank.AND;
    }

    @Override
    public Rank visitNot(Condition.Not not) {
      return Rank.NOT;
    }

    @Override
    public Rank visitIdentifier(Condition.Identifier identifier) {
      return Rank.TERM;
    }

    @Override
    public Rank visitSelector(Condition.Selector selector) {
      return Rank.TERM;
    }
  }
}
