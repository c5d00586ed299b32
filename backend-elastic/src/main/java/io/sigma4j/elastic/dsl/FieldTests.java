package io.sigma4j.elastic.dsl;

import io.sigma4j.core.backend.Op;
import io.sigma4j.core.backend.Outcome;
import io.sigma4j.core.backend.Refusal;
import io.sigma4j.core.diagnostic.DiagnosticCode;
import io.sigma4j.core.ir.Match;
import io.sigma4j.core.ir.Value;
import io.sigma4j.core.ir.ValueVisitor;
import io.sigma4j.elastic.UntestableField;

/**
 * The tests of a field that can only be tested for being there. Kinds of fields that can do more
 * say so.
 */
class FieldTests implements ValueVisitor<Outcome<Clause>> {

  /** Digits of a number that every reader of JSON keeps. */
  private static final int SAFE_DIGITS = 15;

  private final Match match;
  private final Refusal refusal;

  /**
   * A test to be lowered.
   *
   * @param refusal why the field takes no other test
   */
  FieldTests(Match match, Refusal refusal) {
    this.match = match;
    this.refusal = refusal;
  }

  final Match match() {
    return match;
  }

  final String field() {
    return match.field();
  }

  final Outcome<Clause> refused(Refusal why) {
    return Outcome.refused(why.at(match.origin()));
  }

  private Outcome<Clause> refused() {
    return refused(UntestableField.refusal(Op.of(match.value()), refusal));
  }

  /** A whole value that the index compares as it is. */
  final Clause term(Json value) {
    return FieldTest.term(match, value);
  }

  /**
   * The number; as a string unless it is a short whole one, since JSON's numbers lose digits and
   * turn to exponents where the field holds text.
   */
  final Clause term(Value.Numeric number) {
    String decimal = number.decimal();
    boolean whole = number.number().scale() <= 0 && decimal.length() <= SAFE_DIGITS;
    return term(whole ? new Json.Decimal(decimal) : new Json.Text(decimal));
  }

  /** A comparison with a number. */
  final Clause range(Value.Compare compare) {
    String bound =
        switch (compare.relation()) {
          case LESS -> "lt";
          case LESS_OR_EQUAL -> "lte";
          case GREATER -> "gt";
          case GREATER_OR_EQUAL -> "gte";
          case EQUAL -> throw new IllegalStateException("an equality: " + compare);
        };
    return FieldTest.range(match, bound, compare.decimal());
  }

  @Override
  public Outcome<Clause> visitText(Value.Text text) {
    return refused();
  }

  @Override
  public Outcome<Clause> visitNumeric(Value.Numeric number) {
    return refused();
  }

  @Override
  public Outcome<Clause> visitBool(Value.Bool bool) {
    return refused();
  }

  @Override
  public final Outcome<Clause> visitPresent(Value.Present present) {
    if (field().indexOf('*') >= 0) {
      return refused(
          new Refusal(
              DiagnosticCode.FIELD_NOT_EXPRESSIBLE,
              "the field name `" + field() + "` means other fields in an `exists` query",
              "map the field to another name"));
    }
    return Outcome.exact(FieldTest.exists(match));
  }

  @Override
  public Outcome<Clause> visitRegex(Value.Regex regex) {
    return refused();
  }

  @Override
  public Outcome<Clause> visitCidr(Value.Cidr cidr) {
    return refused();
  }

  @Override
  public Outcome<Clause> visitCompare(Value.Compare compare) {
    return refused();
  }

  @Override
  public final Outcome<Clause> visitFieldReference(Value.FieldReference reference) {
    return refused();
  }

  @Override
  public final Outcome<Clause> visitTimePart(Value.TimePart part) {
    return refused();
  }
}
