package io.sigma4j.conformance;

import io.sigma4j.core.ir.And;
import io.sigma4j.core.ir.Expr;
import io.sigma4j.core.ir.Keyword;
import io.sigma4j.core.ir.Match;
import io.sigma4j.core.ir.Not;
import io.sigma4j.core.ir.Or;
import io.sigma4j.core.ir.Relation;
import io.sigma4j.core.ir.Value;
import io.sigma4j.core.regex.Regex;
import io.sigma4j.core.value.CidrRange;
import io.sigma4j.core.value.Shape;
import io.sigma4j.core.value.TextPattern;
import io.sigma4j.core.value.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A typical fault of a converter, planted between the meaning of a rule and the backends. Each
 * changes one node; nodes to which it does not apply stay as they are.
 */
enum Fault {
  NOT_IS_LOST(node -> node instanceof Not not ? not.term() : node),
  NOT_NEEDS_THE_FIELD(Fault::needsField),
  NOT_BINDS_TO_THE_FIRST(
      node ->
          node instanceof Not not && not.term() instanceof Or or
              ? Or.of(withFirst(new Not(or.terms().get(0)), or.terms()))
              : node),
  NOT_OVER_OR_KEEPS_OR(
      node ->
          node instanceof Not not && not.term() instanceof Or or
              ? Or.of(or.terms().stream().map(Not::new).toList())
              : node),
  NOT_OVER_AND_KEEPS_AND(
      node ->
          node instanceof Not not && not.term() instanceof And and
              ? And.of(and.terms().stream().map(Not::new).toList())
              : node),
  PARENTHESES_ARE_DROPPED(Fault::withoutParentheses),
  AND_IS_OR(node -> node instanceof And and ? new Or(and.terms()) : node),
  OR_IS_AND(node -> node instanceof Or or ? new And(or.terms()) : node),
  FIRST_OF_AND_IS_LOST(node -> node instanceof And and ? And.of(rest(and.terms())) : node),
  LAST_OF_AND_IS_LOST(node -> node instanceof And and ? And.of(start(and.terms())) : node),
  FIRST_OF_OR_IS_LOST(node -> node instanceof Or or ? Or.of(rest(or.terms())) : node),
  LAST_OF_OR_IS_LOST(node -> node instanceof Or or ? Or.of(start(or.terms())) : node),
  CASE_COUNTS(value(text(pattern -> cased(pattern, true)))),
  CASE_IS_IGNORED(value(text(pattern -> cased(pattern, false)))),
  WILDCARD_AT_THE_START_IS_LOST(
      value(text(pattern -> tokens(pattern, FaultyTokens::withoutFirstRun)))),
  WILDCARD_AT_THE_END_IS_LOST(
      value(text(pattern -> tokens(pattern, FaultyTokens::withoutLastRun)))),
  ANYTHING_MAY_COME_BEFORE(value(text(TextPattern::afterAnything))),
  ANYTHING_MAY_FOLLOW(value(text(TextPattern::beforeAnything))),
  SINGLE_CHARACTER_IS_ANY_RUN(value(text(pattern -> tokens(pattern, FaultyTokens::runsForOnes)))),
  WILDCARD_IS_TEXT(value(text(pattern -> tokens(pattern, FaultyTokens::starsForRuns)))),
  WILDCARD_STOPS_AT_LINE_ENDS(value(FaultyTokens::withinLines)),
  BACKSLASH_IS_EATEN(value(text(pattern -> literals(pattern, text -> text.replace("\\", ""))))),
  BACKSLASH_IS_DOUBLED(
      value(text(pattern -> literals(pattern, text -> text.replace("\\", "\\\\"))))),
  BLANKS_ARE_TRIMMED(value(text(pattern -> literals(pattern, String::strip)))),
  TEXT_IS_CUT_AT_A_QUOTE(value(text(pattern -> literals(pattern, Fault::untilQuote)))),
  DASH_IS_ONLY_A_DASH(value(text(pattern -> tokens(pattern, FaultyTokens::firstChoices)))),
  EMPTY_IS_MISSING(
      node -> isEmptyText(node) ? new Not(with((Match) node, new Value.Present())) : node),
  PRESENT_IS_NOT_EMPTY(
      value(
          value ->
              value instanceof Value.Present
                  ? new Value.Text(
                      new TextPattern(List.of(new Token.AnyOne(), new Token.AnyRun()), false))
                  : value)),
  REGEX_IS_ANCHORED(
      value(
          value ->
              value instanceof Value.Regex regex
                  ? new Value.Regex(Regex.wholeValue(regex.tree()), regex.source())
                  : value)),
  REGEX_IS_TEXT(
      value(
          value ->
              value instanceof Value.Regex regex && !regex.source().isEmpty()
                  ? new Value.Text(
                      TextPattern.literal(regex.source()).afterAnything().beforeAnything())
                  : value)),
  RANGE_IS_HALVED(value(Fault::halved)),
  RANGE_IS_ITS_FIRST_ADDRESS(
      value(
          value ->
              value instanceof Value.Cidr cidr && !isAddress(cidr)
                  ? new Value.Text(TextPattern.literal(cidr.range().first().toString()))
                  : value)),
  BOUND_IS_IN_OR_OUT(value(value -> compared(value, Fault::otherBound))),
  COMPARISON_IS_REVERSED(value(value -> compared(value, Fault::reversed))),
  NUMBER_IS_CONTAINED(
      value(
          value ->
              value instanceof Value.Numeric number
                  ? new Value.Text(
                      TextPattern.literal(number.decimal()).afterAnything().beforeAnything())
                  : value)),
  REFERENCE_COUNTS_CASE(
      value(
          value ->
              value instanceof Value.FieldReference reference
                  ? new Value.FieldReference(reference.field(), reference.shape(), true)
                  : value)),
  REFERENCE_IS_TEXT(
      value(
          value ->
              value instanceof Value.FieldReference reference
                  ? new Value.Text(TextPattern.literal(reference.field()))
                  : value)),
  KEYWORD_IS_THE_WHOLE_VALUE(
      node ->
          node instanceof Keyword keyword && keyword.value() instanceof Value.Text text
              ? new Keyword(
                  new Value.Text(
                      tokens(
                          tokens(text.pattern(), FaultyTokens::withoutFirstRun),
                          FaultyTokens::withoutLastRun)),
                  keyword.origin())
              : node),
  KEYWORD_IS_SOUGHT_IN_ONE_FIELD(
      node ->
          node instanceof Keyword keyword
              ? new Match("Message", keyword.value(), keyword.origin())
              : node),
  NULL_IS_EMPTY(
      node ->
          node instanceof Not not
                  && not.term() instanceof Match match
                  && match.value() instanceof Value.Present
              ? with(match, new Value.Text(TextPattern.literal("")))
              : node);

  @SuppressWarnings("ImmutableEnumChecker") // a function without state
  private final UnaryOperator<Expr> change;

  Fault(UnaryOperator<Expr> change) {
    this.change = change;
  }

  /** The condition as a converter with this fault, and no other, understands it. */
  Expr plantedIn(Expr expr) {
    if (expr instanceof And and) {
      return change.apply(new And(and.terms().stream().map(this::plantedIn).toList()));
    }
    if (expr instanceof Or or) {
      return change.apply(new Or(or.terms().stream().map(this::plantedIn).toList()));
    }
    return change.apply(expr instanceof Not not ? new Not(plantedIn(not.term())) : expr);
  }

  private static UnaryOperator<Expr> value(UnaryOperator<Value> change) {
    return node -> node instanceof Match match ? with(match, change.apply(match.value())) : node;
  }

  private static Match with(Match match, Value value) {
    return new Match(match.field(), value, match.origin());
  }

  /** Leaves a pattern alone that would become any text, which is another predicate. */
  private static UnaryOperator<Value> text(UnaryOperator<TextPattern> change) {
    return value -> {
      if (!(value instanceof Value.Text text)) {
        return value;
      }
      TextPattern changed = change.apply(text.pattern());
      return changed.shape() == Shape.ANYTHING ? value : new Value.Text(changed);
    };
  }

  private static TextPattern cased(TextPattern pattern, boolean cased) {
    return pattern.hasLetters() ? new TextPattern(pattern.tokens(), cased) : pattern;
  }

  private static TextPattern tokens(TextPattern pattern, UnaryOperator<List<Token>> change) {
    return new TextPattern(change.apply(pattern.tokens()), pattern.cased());
  }

  private static TextPattern literals(TextPattern pattern, UnaryOperator<String> change) {
    return tokens(pattern, tokens -> FaultyTokens.literals(tokens, change));
  }

  private static String untilQuote(String text) {
    int quote = text.indexOf('"');
    return quote < 0 ? text : text.substring(0, quote);
  }

  private static boolean isEmptyText(Expr node) {
    return node instanceof Match match
        && match.value() instanceof Value.Text text
        && text.pattern().tokens().isEmpty();
  }

  private static Expr needsField(Expr node) {
    if (!(node instanceof Not not)) {
      return node;
    }
    List<Expr> terms = new ArrayList<>(List.of(not));
    for (Expr term : not.term() instanceof Or or ? or.terms() : List.of(not.term())) {
      if (term instanceof Match match && !(match.value() instanceof Value.Present)) {
        terms.add(with(match, new Value.Present()));
      }
    }
    return And.of(terms);
  }

  /** {@code a and (b or c)} is read as {@code (a and b) or c}. */
  private static Expr withoutParentheses(Expr node) {
    if (!(node instanceof And and) || !(and.terms().get(and.terms().size() - 1) instanceof Or or)) {
      return node;
    }
    List<Expr> first = new ArrayList<>(start(and.terms()));
    first.add(or.terms().get(0));
    return Or.of(withFirst(And.of(first), or.terms()));
  }

  private static List<Expr> withFirst(Expr first, List<Expr> terms) {
    List<Expr> changed = new ArrayList<>(terms);
    changed.set(0, first);
    return changed;
  }

  private static List<Expr> rest(List<Expr> terms) {
    return terms.subList(1, terms.size());
  }

  private static List<Expr> start(List<Expr> terms) {
    return terms.subList(0, terms.size() - 1);
  }

  private static boolean isAddress(Value.Cidr cidr) {
    return cidr.range().prefix() == cidr.range().first().family().bits();
  }

  private static Value halved(Value value) {
    return value instanceof Value.Cidr cidr && !isAddress(cidr)
        ? new Value.Cidr(new CidrRange(cidr.range().first(), cidr.range().prefix() + 1))
        : value;
  }

  private static Value compared(Value value, UnaryOperator<Relation> change) {
    if (value instanceof Value.Compare compare) {
      return new Value.Compare(change.apply(compare.relation()), compare.number());
    }
    return value instanceof Value.TimePart part && part.relation() != Relation.EQUAL
        ? new Value.TimePart(part.unit(), change.apply(part.relation()), part.number())
        : value;
  }

  private static Relation otherBound(Relation relation) {
    return switch (relation) {
      case EQUAL -> Relation.EQUAL;
      case LESS -> Relation.LESS_OR_EQUAL;
      case LESS_OR_EQUAL -> Relation.LESS;
      case GREATER -> Relation.GREATER_OR_EQUAL;
      case GREATER_OR_EQUAL -> Relation.GREATER;
    };
  }

  private static Relation reversed(Relation relation) {
    return switch (relation) {
      case EQUAL -> Relation.EQUAL;
      case LESS -> Relation.GREATER;
      case LESS_OR_EQUAL -> Relation.GREATER_OR_EQUAL;
      case GREATER -> Relation.LESS;
      case GREATER_OR_EQUAL -> Relation.LESS_OR_EQUAL;
    };
  }
}
