package io.sigma4j.elastic.eql;

import io.sigma4j.core.backend.Op;
import io.sigma4j.core.backend.Refusal;
import io.sigma4j.core.diagnostic.DiagnosticCode;

/** What EQL has no words for. */
final class EqlRefusals {

  /** There is no search in all fields. */
  static final Refusal KEYWORD =
      new Refusal(
          DiagnosticCode.KEYWORD_NOT_EXPRESSIBLE,
          "EQL cannot search a keyword in all fields",
          "name the field, as in `CommandLine|contains`, or compile for `lucene`");

  private static final Refusal REFERENCE =
      new Refusal(
          DiagnosticCode.FIELD_REFERENCE_NOT_EXPRESSIBLE,
          "EQL compares a field with constants only, not with another field",
          "compile for `esql`");

  private static final Refusal TIME_PART =
      new Refusal(
          DiagnosticCode.TIME_PART_NOT_EXPRESSIBLE,
          "EQL cannot take parts of a time",
          "compile for `esql`, or store the part in a field of its own");

  private EqlRefusals() {}

  /**
   * Why an operator is not possible.
   *
   * @param other what holds unless no field can be tested so
   */
  static Refusal refusal(Op op, Refusal other) {
    return switch (op) {
      case FIELD_EQUALS,
          FIELD_EQUALS_CASED,
          FIELD_STARTS_WITH,
          FIELD_STARTS_WITH_CASED,
          FIELD_ENDS_WITH,
          FIELD_ENDS_WITH_CASED,
          FIELD_CONTAINS,
          FIELD_CONTAINS_CASED ->
          REFERENCE;
      case MINUTE, HOUR, DAY, WEEK, MONTH, YEAR -> TIME_PART;
      case EQUALS,
          EQUALS_CASED,
          STARTS_WITH,
          STARTS_WITH_CASED,
          ENDS_WITH,
          ENDS_WITH_CASED,
          CONTAINS,
          CONTAINS_CASED,
          GLOB,
          GLOB_CASED,
          EMPTY,
          PRESENT,
          NUMBER,
          BOOLEAN,
          REGEX,
          CIDR,
          COMPARE,
          ONE_OF,
          ONE_OF_CASED,
          ONE_OF_NUMBERS,
          CONTAINS_ONE_OF,
          CONTAINS_ONE_OF_CASED,
          CIDR_ONE_OF ->
          other;
    };
  }
}
