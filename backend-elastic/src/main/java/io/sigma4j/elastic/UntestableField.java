package io.sigma4j.elastic;

import io.sigma4j.core.backend.Op;
import io.sigma4j.core.backend.Refusal;
import io.sigma4j.core.diagnostic.DiagnosticCode;

/** What fields of some types cannot be tested for, in words. */
public final class UntestableField {

  /** A field that is cut into words is not searched for whole values. */
  public static final Refusal WORDS =
      test(
          "the field holds words, not the whole value (type text)",
          "map the field to its keyword form, as in `Image.keyword`");

  /** Texts have no order of numbers. */
  public static final Refusal TEXTS =
      test(
          "a field of texts is not compared as a number",
          "map the field to one of a number type, or compile for `esql`");

  /** A number has no text. */
  public static final Refusal NUMBERS =
      test(
          "a field of numbers takes no such test",
          "compare with `lt`, `lte`, `gt`, `gte`, or map the field to a keyword form of it");

  /** A number is no other text. */
  public static final Refusal NO_NUMBER = value("the field holds numbers, and the value is none");

  /** An address has no text. */
  public static final Refusal ADDRESSES =
      test(
          "a field of addresses takes no such test",
          "use the modifier `cidr`, or map the field to a keyword form of it");

  /** True and false only. */
  public static final Refusal BOOLEANS = value("the field holds `true` and `false` only");

  /** A time has no text. */
  public static final Refusal TIMES =
      test("a field of times takes no such test", "map the field to a keyword form of it");

  private static final Refusal REFERENCE =
      new Refusal(
          DiagnosticCode.FIELD_REFERENCE_NOT_EXPRESSIBLE,
          "the language cannot compare two fields",
          "compile for `esql`");

  private static final Refusal TIME_PART =
      new Refusal(
          DiagnosticCode.TIME_PART_NOT_EXPRESSIBLE,
          "the language cannot take parts of a time",
          "compile for `esql`, or store the part in a field of its own");

  private UntestableField() {}

  /**
   * Why an operator is not possible.
   *
   * @param other what holds unless no field can be tested so
   */
  public static Refusal refusal(Op op, Refusal other) {
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

  private static Refusal test(String why, String help) {
    return new Refusal(DiagnosticCode.TEST_NOT_EXPRESSIBLE, why, help);
  }

  private static Refusal value(String why) {
    return new Refusal(
        DiagnosticCode.VALUE_NOT_EXPRESSIBLE,
        why,
        "remove the value, or give the field another type");
  }
}
