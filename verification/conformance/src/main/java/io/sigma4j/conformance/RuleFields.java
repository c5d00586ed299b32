package io.sigma4j.conformance;

import io.sigma4j.core.ir.And;
import io.sigma4j.core.ir.Expr;
import io.sigma4j.core.ir.ExprVisitor;
import io.sigma4j.core.ir.Keyword;
import io.sigma4j.core.ir.Match;
import io.sigma4j.core.ir.Not;
import io.sigma4j.core.ir.Or;
import io.sigma4j.core.ir.Value;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The fields that a condition looks at, and whether it looks at all of them. */
final class RuleFields implements ExprVisitor<Boolean> {

  private final Set<String> names = new TreeSet<>();
  private final Set<String> texts = new TreeSet<>();

  private RuleFields() {}

  static Set<String> of(Expr expr) {
    RuleFields fields = new RuleFields();
    expr.accept(fields);
    return fields.names;
  }

  /** Those that are compared with a text or a regular expression. */
  static Set<String> comparedAsTexts(Expr expr) {
    RuleFields fields = new RuleFields();
    expr.accept(fields);
    return fields.texts;
  }

  /** Whether a keyword is searched in every field. */
  static boolean includeAll(Expr expr) {
    return expr.accept(new RuleFields());
  }

  @Override
  public Boolean visitAnd(And and) {
    return any(and.terms());
  }

  @Override
  public Boolean visitOr(Or or) {
    return any(or.terms());
  }

  private boolean any(List<Expr> terms) {
    boolean found = false;
    for (Expr term : terms) {
      found |= term.accept(this);
    }
    return found;
  }

  @Override
  public Boolean visitNot(Not not) {
    return not.term().accept(this);
  }

  @Override
  public Boolean visitMatch(Match match) {
    names.add(match.field());
    if (match.value() instanceof Value.Text || match.value() instanceof Value.Regex) {
      texts.add(match.field());
    }
    if (match.value() instanceof Value.FieldReference reference) {
      names.add(reference.field());
    }
    return false;
  }

  @Override
  public Boolean visitKeyword(Keyword keyword) {
    return true;
  }
}
