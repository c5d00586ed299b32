package io.sigma4j.splunk;

import io.sigma4j.core.ir.And;
import io.sigma4j.core.ir.Expr;
import io.sigma4j.core.ir.Match;
import io.sigma4j.core.ir.Value;
import io.sigma4j.core.ir.ValueVisitor;
import java.util.List;

/**
 * What a test of a field implies: a text with wildcards in place of what {@code search} cannot say,
 * or at least that the field is there.
 *
 * @param match the test
 */
record ImpliedByMatch(Match match) implements ValueVisitor<Expr> {

  @Override
  public Expr visitText(Value.Text text) {
    return is(SearchPattern.weaker(text.pattern()));
  }

  @Override
  public Expr visitNumeric(Value.Numeric number) {
    return present();
  }

  @Override
  public Expr visitBool(Value.Bool bool) {
    return present();
  }

  @Override
  public Expr visitPresent(Value.Present present) {
    return present();
  }

  @Override
  public Expr visitRegex(Value.Regex regex) {
    return RegexText.of(regex.tree())
        .map(text -> is(SearchPattern.weaker(text)))
        .orElseGet(this::present);
  }

  @Override
  public Expr visitCidr(Value.Cidr cidr) {
    return present();
  }

  @Override
  public Expr visitCompare(Value.Compare compare) {
    return present();
  }

  @Override
  public Expr visitFieldReference(Value.FieldReference reference) {
    return And.of(
        List.of(
            present(),
            new Match(reference.field(), new Value.Present(), match.origin().withoutKey())));
  }

  @Override
  public Expr visitTimePart(Value.TimePart part) {
    return present();
  }

  private Expr present() {
    return is(new Value.Present());
  }

  private Expr is(Value value) {
    return new Match(match.field(), value, match.origin());
  }
}
