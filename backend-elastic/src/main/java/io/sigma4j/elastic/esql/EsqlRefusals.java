package io.sigma4j.elastic.esql;

import io.sigma4j.core.backend.Refusal;
import io.sigma4j.core.diagnostic.DiagnosticCode;

/** What fields of some types cannot be tested for in ES|QL, in words. */
final class EsqlRefusals {

  static final String GIVE_ANOTHER_TYPE =
      "give the field another type, or leave the test out of the rule";

  static final String FRACTIONS =
      "the field holds numbers with a fraction, whose text is not their decimal form";

  static final String NUMBERS = "the field holds numbers, and the value is none";

  static final String ADDRESSES = "the field holds addresses, and the value is none";

  static final String BOOLEANS = "the field holds `true` and `false` only";

  static final String TIMES = "the field holds times, and the value is none";

  static final String SEVERAL_TIMES = "parts of a time are taken of one value, not of several";

  /** A needle that is several values. */
  static final Refusal SEVERAL_NEEDLES =
      new Refusal(
          DiagnosticCode.FIELD_REFERENCE_NOT_EXPRESSIBLE,
          "the referenced field holds several values",
          "swap the two fields, or compile for another target");

  private EsqlRefusals() {}
}
