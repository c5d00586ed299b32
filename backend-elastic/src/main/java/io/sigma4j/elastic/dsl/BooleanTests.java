package io.sigma4j.elastic.dsl;

import io.sigma4j.core.backend.Outcome;
import io.sigma4j.core.ir.Match;
import io.sigma4j.core.ir.Value;
import io.sigma4j.elastic.UntestableField;

/** The tests of a field of booleans. */
final class BooleanTests extends FieldTests {

  BooleanTests(Match match) {
    super(match, UntestableField.BOOLEANS);
  }

  @Override
  public Outcome<Clause> visitBool(Value.Bool bool) {
    return Outcome.exact(term(new Json.Truth(bool.truth())));
  }
}
