package io.sigma4j.kql;

import io.sigma4j.core.backend.Dialect;
import io.sigma4j.core.backend.Op;
import io.sigma4j.core.backend.OpTable;
import io.sigma4j.core.backend.Polarity;
import io.sigma4j.core.diagnostic.DiagnosticCode;
import io.sigma4j.core.diagnostic.Effect;

/**
 * The operator tables of one dialect under one polarity, one for each kind of column.
 *
 * <p>A column of text is never null (<i>Null values</i>): a missing text is empty. What is null
 * makes a comparison null, and {@code where not(null)} drops the row, so under NOT such tests are
 * {@code iff(test, true, false)}. Equality with a literal is false for null and needs no guard.
 *
 * <p>A column of unknown type is converted: {@code tostring()} takes all types, and gives the empty
 * text for null. Sources: <i>String operators</i>, <i>tostring()</i>, <i>todouble()</i>,
 * <i>ipv4_is_in_range()</i>, <i>ipv6_is_in_range()</i>, <i>datetime_part()</i>.
 */
final class ColumnTables {

  private static final String CONVERTED = "tostring($F)";

  private static final String OTHER_TYPE =
      "declare another type of the field, or compile for another target";

  private static Op[] times() {
    return new Op[] {Op.MINUTE, Op.HOUR, Op.DAY, Op.WEEK, Op.MONTH, Op.YEAR};
  }

  private static Op[] references() {
    return new Op[] {
      Op.FIELD_EQUALS,
      Op.FIELD_EQUALS_CASED,
      Op.FIELD_STARTS_WITH,
      Op.FIELD_STARTS_WITH_CASED,
      Op.FIELD_ENDS_WITH,
      Op.FIELD_ENDS_WITH_CASED,
      Op.FIELD_CONTAINS,
      Op.FIELD_CONTAINS_CASED
    };
  }

  private final Dialect dialect;
  private final Polarity polarity;

  ColumnTables(Dialect dialect, Polarity polarity) {
    this.dialect = dialect;
    this.polarity = polarity;
  }

  /** Makes a test that can be null two-valued where that matters. */
  private String test(String template) {
    return polarity == Polarity.UNDER_NOT ? "iff(" + template + ", true, false)" : template;
  }

  /** A column of texts. */
  OpTable text() {
    OpTable.Builder table = OpTable.in(dialect);
    addTexts(table, "$F");
    addReferences(table, "$F", "$G");
    addTimes(table, "todatetime($F)");
    addAddresses(table, "$F");
    addComparison(table, "todouble($F)");
    return table
        .on(Op.EMPTY)
        .as("isempty($F)")
        .on(Op.PRESENT)
        .as("isnotempty($F)")
        .on(Op.NUMBER)
        .as("$F == $X")
        .on(Op.ONE_OF_NUMBERS)
        .as("$F in ($Y)")
        .on(Op.BOOLEAN)
        .as("$F =~ $S")
        .build();
  }

  /** A column of any type. */
  OpTable unknown() {
    OpTable.Builder table = OpTable.in(dialect);
    addTexts(table, CONVERTED);
    addReferences(table, CONVERTED, "tostring($G)");
    addTimes(table, "todatetime(tostring($F))");
    addAddresses(table, CONVERTED);
    addComparison(table, "todouble(tostring($F))");
    return table
        .on(Op.EMPTY)
        .as("(isnotnull($F) and isempty(tostring($F)))")
        .on(Op.PRESENT)
        .as("isnotempty($F)")
        .on(Op.NUMBER)
        .as("tostring($F) == $X")
        .on(Op.ONE_OF_NUMBERS)
        .as("tostring($F) in ($Y)")
        .on(Op.BOOLEAN)
        .as("tostring($F) =~ $S")
        .build();
  }

  /** A column of any JSON value that is no array. */
  OpTable dynamic() {
    return OpTable.in(dialect).like(unknown()).on(Op.PRESENT).as("isnotnull($F)").build();
  }

  /** A column of numbers. */
  OpTable number() {
    OpTable.Builder table = typed();
    return table
        .on(Op.EQUALS)
        .as("$F == $n")
        .as("tostring($F) =~ $S")
        .as("tostring($F) matches regex $P")
        .on(Op.EQUALS_CASED)
        .as("$F == $n")
        .as("tostring($F) == $X")
        .on(Op.NUMBER)
        .as("$F == $N")
        .on(Op.ONE_OF_NUMBERS)
        .as("$F in ($N)")
        .on(Op.COMPARE)
        .as(test("$F $O $N"))
        .build();
  }

  /** A column of truth values. */
  OpTable bool() {
    return typed()
        .on(Op.EQUALS)
        .as("$F == $b")
        .as("tostring($F) =~ $S")
        .as("tostring($F) matches regex $P")
        .on(Op.BOOLEAN)
        .as("$F == $B")
        .build();
  }

  /** A column of times. */
  OpTable date() {
    OpTable.Builder table = typed();
    addTimes(table, "$F");
    for (TextTest test : TextTest.values()) {
      approximateTime(table, test);
    }
    return table
        .on(Op.REGEX)
        .approximately(
            "tostring($F) matches regex $R",
            DiagnosticCode.TEST_APPROXIMATE,
            Effect.EITHER,
            TIME_AS_TEXT,
            TIME_HELP)
        .build();
  }

  /**
   * A column of arrays, or of arrays and single values. The elements are found in the JSON text of
   * the array, since {@code mv-apply} is no expression and cannot stand under OR.
   */
  OpTable elements() {
    OpTable.Builder table = OpTable.in(dialect);
    for (TextTest test : TextTest.values()) {
      OpTable.Row row = table.on(test.op());
      test.templates(CONVERTED).forEach(template -> row.as(elementOr(template)));
    }
    return table
        .on(Op.EMPTY)
        .as("(isnotnull($F) and " + elementOr("isempty(tostring($F))") + ")")
        .on(Op.PRESENT)
        .as("(isnotnull($F) and not(tostring($F) matches regex @\"^\\[(null(,null)*)?\\]$$\"))")
        .on(Op.NUMBER)
        .as(elementOr("tostring($F) == $X"))
        .on(Op.BOOLEAN)
        .as(elementOr("tostring($F) =~ $S"))
        .on(Op.REGEX)
        .unsupported(
            DiagnosticCode.REGEX_NOT_EXPRESSIBLE,
            "KQL cannot search each element of an array by a regular expression",
            "write the value with wildcards, or compile for another target")
        .on(Op.CIDR, Op.COMPARE)
        .unsupported(DiagnosticCode.TEST_NOT_EXPRESSIBLE, NO_ELEMENTS, OTHER_TYPE)
        .on(references())
        .unsupported(DiagnosticCode.FIELD_REFERENCE_NOT_EXPRESSIBLE, NO_ELEMENTS, OTHER_TYPE)
        .on(times())
        .unsupported(DiagnosticCode.TIME_PART_NOT_EXPRESSIBLE, NO_ELEMENTS, OTHER_TYPE)
        .build();
  }

  private static final String NO_ELEMENTS = "KQL cannot test each element of an array so";

  private static String elementOr(String single) {
    return "(tostring($F) matches regex $E or (isnull(array_length($F)) and " + single + "))";
  }

  /**
   * A column of any type, of which {@code PRESENT} is said as the opposite, so that it is negated.
   */
  OpTable absence(String template) {
    return OpTable.in(dialect).like(unknown()).on(Op.PRESENT).as(template).build();
  }

  /** All columns. */
  OpTable everywhere() {
    OpTable.Builder table = OpTable.in(dialect);
    addPatterns(table, "*");
    return table
        .on(Op.REGEX)
        .as("* matches regex $R")
        .on(Op.EMPTY, Op.PRESENT, Op.NUMBER, Op.BOOLEAN, Op.CIDR, Op.COMPARE)
        .unsupported(DiagnosticCode.KEYWORD_NOT_EXPRESSIBLE, NO_KEYWORD, NAME_FIELD)
        .on(references())
        .unsupported(DiagnosticCode.KEYWORD_NOT_EXPRESSIBLE, NO_KEYWORD, NAME_FIELD)
        .on(times())
        .unsupported(DiagnosticCode.KEYWORD_NOT_EXPRESSIBLE, NO_KEYWORD, NAME_FIELD)
        .build();
  }

  private static final String NO_KEYWORD = "KQL has no such test of all columns";

  private static final String NAME_FIELD = "name the field";

  private static final String TIME_AS_TEXT =
      "the time is compared as the text that KQL makes of it, as in 2024-05-17T13:45:00.0000000Z";

  private static final String TIME_HELP = "test a part of the time, with `hour` or `day`";

  private static void approximateTime(OpTable.Builder table, TextTest test) {
    OpTable.Row row = table.on(test.op());
    for (String template : test.templates(CONVERTED)) {
      row.approximately(
          template, DiagnosticCode.TEST_APPROXIMATE, Effect.EITHER, TIME_AS_TEXT, TIME_HELP);
    }
  }

  /** What columns of numbers, truth values and times have in common. */
  private OpTable.Builder typed() {
    OpTable.Builder table = OpTable.in(dialect);
    addTexts(table, CONVERTED);
    addReferences(table, CONVERTED, "tostring($G)");
    table
        .on(Op.EMPTY)
        .unsupported(
            DiagnosticCode.TEST_NOT_EXPRESSIBLE,
            "a column of this type never holds an empty text",
            "leave the empty value out, or declare another type of the field")
        .on(Op.PRESENT)
        .as("isnotnull($F)")
        .on(Op.NUMBER)
        .as("tostring($F) == $X")
        .on(Op.BOOLEAN)
        .as("tostring($F) =~ $S")
        .on(Op.COMPARE)
        .unsupported(
            DiagnosticCode.TEST_NOT_EXPRESSIBLE, "the column does not hold numbers", OTHER_TYPE)
        .on(Op.CIDR)
        .unsupported(
            DiagnosticCode.TEST_NOT_EXPRESSIBLE, "the column does not hold addresses", OTHER_TYPE)
        .on(times())
        .unsupported(
            DiagnosticCode.TIME_PART_NOT_EXPRESSIBLE, "the column does not hold times", OTHER_TYPE);
    return table;
  }

  private static void addTexts(OpTable.Builder table, String subject) {
    addPatterns(table, subject);
    table
        .on(Op.ONE_OF)
        .as(subject + " in~ ($L)")
        .on(Op.ONE_OF_CASED)
        .as(subject + " in ($Y)")
        .on(Op.REGEX)
        .as("$W" + subject + " matches regex $R")
        .as("(isnotempty(" + subject + ") and " + subject + " matches regex $R)");
  }

  private static void addPatterns(OpTable.Builder table, String subject) {
    for (TextTest test : TextTest.values()) {
      OpTable.Row row = table.on(test.op());
      test.templates(subject).forEach(row::as);
    }
  }

  /** The operators that ignore case do so for ASCII only, tolower() for all letters. */
  private static void addReferences(OpTable.Builder table, String subject, String other) {
    String folded = "tolower(" + subject + ")";
    String needle = "tolower(" + other + ")";
    String there = "(isnotempty(" + other + ") and ";
    table
        .on(Op.FIELD_EQUALS)
        .as(there + folded + " == " + needle + ")")
        .on(Op.FIELD_EQUALS_CASED)
        .as(there + subject + " == " + other + ")")
        .on(Op.FIELD_STARTS_WITH)
        .as(there + folded + " startswith_cs " + needle + ")")
        .on(Op.FIELD_STARTS_WITH_CASED)
        .as(there + subject + " startswith_cs " + other + ")")
        .on(Op.FIELD_ENDS_WITH)
        .as(there + folded + " endswith_cs " + needle + ")")
        .on(Op.FIELD_ENDS_WITH_CASED)
        .as(there + subject + " endswith_cs " + other + ")")
        .on(Op.FIELD_CONTAINS)
        .as(there + folded + " contains_cs " + needle + ")")
        .on(Op.FIELD_CONTAINS_CASED)
        .as(there + subject + " contains_cs " + other + ")");
  }

  private void addTimes(OpTable.Builder table, String time) {
    addTime(table, Op.MINUTE, "datetime_part(\"minute\", " + time + ")");
    addTime(table, Op.HOUR, "hourofday(" + time + ")");
    addTime(table, Op.DAY, "dayofmonth(" + time + ")");
    addTime(table, Op.WEEK, "datetime_part(\"week_of_year\", " + time + ")");
    addTime(table, Op.MONTH, "monthofyear(" + time + ")");
    addTime(table, Op.YEAR, "getyear(" + time + ")");
  }

  private void addTime(OpTable.Builder table, Op op, String part) {
    table
        .on(op)
        .approximately(
            test(part + " $O $N"),
            DiagnosticCode.TIME_ZONE,
            Effect.EITHER,
            "KQL takes the parts of a time in UTC",
            "check that the rule means UTC, or shift its numbers");
  }

  private void addAddresses(OpTable.Builder table, String subject) {
    addAddresses(table, Op.CIDR, subject, "is_in_range");
    addAddresses(table, Op.CIDR_ONE_OF, subject, "is_in_any_range");
  }

  /**
   * An IPv4 address is no IPv6 address in Sigma, but ipv6_is_in_range() takes it for the one that
   * it is mapped to.
   */
  private void addAddresses(OpTable.Builder table, Op op, String subject, String function) {
    String version6 = test("ipv6_" + function + "(" + subject + ", $6)");
    table
        .on(op)
        .as(test("ipv4_" + function + "(" + subject + ", $4)"))
        .as("$U" + version6)
        .as("(" + subject + " contains_cs \":\" and " + version6 + ")");
  }

  private void addComparison(OpTable.Builder table, String number) {
    table
        .on(Op.COMPARE)
        .as(test(number + " $O $D"))
        .approximately(
            test(number + " $O $N"),
            DiagnosticCode.TEST_APPROXIMATE,
            Effect.EITHER,
            "numbers of more than 15 digits are compared approximately",
            "declare the type of the field, if it is a whole number");
  }
}
