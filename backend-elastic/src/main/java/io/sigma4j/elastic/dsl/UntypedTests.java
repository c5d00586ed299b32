package io.sigma4j.elastic.dsl;

import io.sigma4j.core.backend.Loss;
import io.sigma4j.core.backend.Outcome;
import io.sigma4j.core.diagnostic.DiagnosticCode;
import io.sigma4j.core.diagnostic.Effect;
import io.sigma4j.core.ir.Match;
import io.sigma4j.core.ir.Value;
import io.sigma4j.core.regex.LuceneLetters;
import io.sigma4j.elastic.StoredValues;

/** The tests of a field of which nobody said what it holds: as of a field of texts. */
final class UntypedTests extends TextTests {

  UntypedTests(Match match) {
    super(StoredValues.asBoolean(match), LuceneLetters.AS_THEY_ARE);
  }

  @Override
  public Outcome<Clause> visitCompare(Value.Compare compare) {
    return Outcome.exact(range(compare))
        .with(
            Loss.approximate(
                DiagnosticCode.UNTYPED_COMPARISON,
                Effect.EITHER,
                "unless the index holds numbers, values are compared as texts",
                "give the type of the field (`long` or `double`) if it holds numbers",
                match().origin()));
  }
}
