package io.sigma4j.elastic.dsl;

import io.sigma4j.core.backend.Outcome;
import io.sigma4j.core.backend.Refusal;
import io.sigma4j.core.ir.And;
import io.sigma4j.core.ir.Expr;
import io.sigma4j.core.ir.ExprVisitor;
import io.sigma4j.core.ir.Keyword;
import io.sigma4j.core.ir.Match;
import io.sigma4j.core.ir.Not;
import io.sigma4j.core.ir.Or;
import io.sigma4j.core.pipeline.FieldKind;
import io.sigma4j.core.pipeline.FieldTypes;
import io.sigma4j.core.regex.LuceneLetters;
import io.sigma4j.elastic.KeywordQuery;
import io.sigma4j.elastic.KeywordScope;
import io.sigma4j.elastic.StoredValues;
import io.sigma4j.elastic.UntestableField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** From what a rule means to a clause of Query DSL. */
final class DslLowering implements ExprVisitor<Outcome<Clause>> {

  private final FieldTypes types;

  DslLowering(FieldTypes types) {
    this.types = types;
  }

  @Override
  public Outcome<Clause> visitAnd(And and) {
    return all(and.terms()).map(Clause::all);
  }

  @Override
  public Outcome<Clause> visitOr(Or or) {
    return all(or.terms()).map(Clause::any);
  }

  private Outcome<List<Clause>> all(List<Expr> terms) {
    List<Outcome<Clause>> clauses = new ArrayList<>(terms.size());
    for (Expr term : terms) {
      clauses.add(term.accept(this));
    }
    return Outcome.all(clauses);
  }

  @Override
  public Outcome<Clause> visitNot(Not not) {
    return not.term().accept(this).negated().map(Clause::none);
  }

  @Override
  public Outcome<Clause> visitMatch(Match match) {
    FieldKind kind = types.of(match.field()).kind();
    Match typed = StoredValues.typed(match, kind);
    FieldTests tests = tests(typed, kind);
    return tests.match().value().accept(tests);
  }

  private static FieldTests tests(Match match, FieldKind kind) {
    return switch (kind) {
      case KEYWORD -> new TextTests(match, LuceneLetters.AS_THEY_ARE);
      case CASELESS -> new TextTests(match, LuceneLetters.LOWERED);
      case TEXT -> new FieldTests(match, UntestableField.WORDS);
      case LONG, DOUBLE -> new NumberTests(match);
      case IP -> new AddressTests(match);
      case BOOLEAN -> new BooleanTests(match);
      case DATE -> new FieldTests(match, UntestableField.TIMES);
      case STRING, DYNAMIC, UNKNOWN -> new UntypedTests(match);
    };
  }

  @Override
  public Outcome<Clause> visitKeyword(Keyword keyword) {
    StringBuilder query = new StringBuilder();
    Optional<Refusal> refusal = KeywordQuery.write(keyword, query);
    Outcome<Clause> outcome =
        refusal.isPresent()
            ? Outcome.refused(refusal.get().at(keyword.origin()))
            : Outcome.exact(FieldTest.anyField(keyword, query.toString()));
    KeywordScope scope = new KeywordScope(types, LuceneLetters.AS_THEY_ARE);
    return UntypedTests.assuming(scope.limited(outcome, keyword), keyword.value());
  }
}
