package io.sigma4j.elastic.dsl;

import io.sigma4j.core.backend.Loss;
import io.sigma4j.core.backend.Outcome;
import io.sigma4j.core.diagnostic.DiagnosticCode;
import io.sigma4j.core.diagnostic.Effect;
import io.sigma4j.core.ir.Match;
import io.sigma4j.core.ir.Value;
import io.sigma4j.core.regex.LuceneLetters;
import io.sigma4j.elastic.KeywordScope;
import io.sigma4j.elastic.StoredValues;

/** The tests of a field of which nobody said what it holds: as of a field of texts. */
final class UntypedTests extends TextTests {

  private static final Loss INDEX_KEEPS_CASE =
      Loss.assumption(
          DiagnosticCode.INDEX_KEEPS_CASE,
          "fields of unknown type are taken to keep the case of letters, which `cased` and `re`"
              + " look at",
          "give the type `caseless` to fields that the index holds in lower case");

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

  @Override
  public Outcome<Clause> visitText(Value.Text text) {
    return assuming(super.visitText(text), text);
  }

  @Override
  public Outcome<Clause> visitRegex(Value.Regex regex) {
    return assuming(super.visitRegex(regex), regex);
  }

  /** The outcome, with the assumption that it rests on if the case of {@code value} counts. */
  static Outcome<Clause> assuming(Outcome<Clause> outcome, Value value) {
    return outcome.value().isPresent() && KeywordScope.mindsCase(value)
        ? outcome.with(INDEX_KEEPS_CASE)
        : outcome;
  }
}
