package io.sigma4j.elastic.dsl;

import io.sigma4j.core.backend.Outcome;
import io.sigma4j.core.ir.Match;
import io.sigma4j.core.ir.Value;
import io.sigma4j.core.value.Shape;
import io.sigma4j.elastic.UntestableField;

/** The tests of a field of numbers, where wildcards and {@code case_insensitive} are errors. */
final class NumberTests extends FieldTests {

  NumberTests(Match match) {
    super(match, UntestableField.NUMBERS);
  }

  @Override
  public Outcome<Clause> visitText(Value.Text text) {
    return text.pattern().shape() == Shape.EXACT
        ? refused(UntestableField.NO_NUMBER)
        : super.visitText(text);
  }

  @Override
  public Outcome<Clause> visitNumeric(Value.Numeric number) {
    return Outcome.exact(term(number));
  }

  @Override
  public Outcome<Clause> visitBool(Value.Bool bool) {
    return refused(UntestableField.NO_NUMBER);
  }

  @Override
  public Outcome<Clause> visitCompare(Value.Compare compare) {
    return Outcome.exact(range(compare));
  }
}
