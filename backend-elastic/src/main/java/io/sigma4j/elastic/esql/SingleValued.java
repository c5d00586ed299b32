package io.sigma4j.elastic.esql;

import static io.sigma4j.core.backend.Op.BOOLEAN;
import static io.sigma4j.core.backend.Op.CIDR;
import static io.sigma4j.core.backend.Op.COMPARE;
import static io.sigma4j.core.backend.Op.CONTAINS;
import static io.sigma4j.core.backend.Op.CONTAINS_CASED;
import static io.sigma4j.core.backend.Op.DAY;
import static io.sigma4j.core.backend.Op.EMPTY;
import static io.sigma4j.core.backend.Op.ENDS_WITH;
import static io.sigma4j.core.backend.Op.ENDS_WITH_CASED;
import static io.sigma4j.core.backend.Op.EQUALS;
import static io.sigma4j.core.backend.Op.EQUALS_CASED;
import static io.sigma4j.core.backend.Op.FIELD_CONTAINS;
import static io.sigma4j.core.backend.Op.FIELD_CONTAINS_CASED;
import static io.sigma4j.core.backend.Op.FIELD_ENDS_WITH;
import static io.sigma4j.core.backend.Op.FIELD_ENDS_WITH_CASED;
import static io.sigma4j.core.backend.Op.FIELD_EQUALS;
import static io.sigma4j.core.backend.Op.FIELD_EQUALS_CASED;
import static io.sigma4j.core.backend.Op.FIELD_STARTS_WITH;
import static io.sigma4j.core.backend.Op.FIELD_STARTS_WITH_CASED;
import static io.sigma4j.core.backend.Op.GLOB;
import static io.sigma4j.core.backend.Op.GLOB_CASED;
import static io.sigma4j.core.backend.Op.HOUR;
import static io.sigma4j.core.backend.Op.MINUTE;
import static io.sigma4j.core.backend.Op.MONTH;
import static io.sigma4j.core.backend.Op.NUMBER;
import static io.sigma4j.core.backend.Op.PRESENT;
import static io.sigma4j.core.backend.Op.REGEX;
import static io.sigma4j.core.backend.Op.STARTS_WITH;
import static io.sigma4j.core.backend.Op.STARTS_WITH_CASED;
import static io.sigma4j.core.backend.Op.WEEK;
import static io.sigma4j.core.backend.Op.YEAR;
import static io.sigma4j.core.diagnostic.DiagnosticCode.TEST_APPROXIMATE;
import static io.sigma4j.core.diagnostic.DiagnosticCode.TEST_NOT_EXPRESSIBLE;
import static io.sigma4j.core.diagnostic.DiagnosticCode.TIME_ZONE;

import io.sigma4j.core.backend.Op;
import io.sigma4j.core.backend.OpTable;
import io.sigma4j.core.diagnostic.Effect;
import java.util.function.UnaryOperator;

/**
 * The tables of fields that hold one value.
 *
 * <p>A field of unknown type is converted, so that the query is right whatever the column is, and
 * also where indices disagree about it. What a conversion cannot read is null.
 */
final class SingleValued {

  private static Op[] patterns() {
    return new Op[] {
      EQUALS, STARTS_WITH, ENDS_WITH, CONTAINS, GLOB,
      EQUALS_CASED, STARTS_WITH_CASED, ENDS_WITH_CASED, CONTAINS_CASED, GLOB_CASED
    };
  }

  private static Op[] timeParts() {
    return new Op[] {MINUTE, HOUR, DAY, WEEK, MONTH, YEAR};
  }

  private static final String ZONE =
      "the part of the time is taken in UTC, the rule means it as the event writes it";

  private static final String ZONE_HELP =
      "right if the events are in UTC; otherwise shift the hours in the rule";

  /** To_double also reads hexadecimal numbers, `1d` and `Infinity`. */
  private static final String NUMBER_CHARACTERS = "\"[-+.0-9eE]+\"";

  private final UnaryOperator<String> guard;

  /**
   * Tables.
   *
   * @param guard makes a predicate two-valued where it must be
   */
  SingleValued(UnaryOperator<String> guard) {
    this.guard = guard;
  }

  private String is(String template) {
    return guard.apply(template);
  }

  /** Texts that keep their case. */
  OpTable texts() {
    return texts("$F").build();
  }

  private OpTable.Builder texts(String value) {
    String lower = "to_lower(" + value + ")";
    OpTable.Builder table = OpTable.in(EsqlDialect.DIALECT);
    table.on(EQUALS).as(is(lower + " == $L")).as(is(value + " rlike $W"));
    part(table, STARTS_WITH, lower + " like $P", "starts_with(" + lower + ", $L)", value);
    part(table, ENDS_WITH, lower + " like $P", "ends_with(" + lower + ", $L)", value);
    part(table, CONTAINS, lower + " like $P", "locate(" + lower + ", $L) > 0", value);
    table
        .on(GLOB)
        .as(is(lower + " like $P"))
        .as(is(lower + " rlike $V"))
        .as(is(value + " rlike $W"));
    table.on(EQUALS_CASED).as(is(value + " == $S"));
    table.on(STARTS_WITH_CASED).as(is("starts_with(" + value + ", $S)"));
    table.on(ENDS_WITH_CASED).as(is("ends_with(" + value + ", $S)"));
    part(table, CONTAINS_CASED, value + " like $p", "locate(" + value + ", $S) > 0", value);
    table.on(GLOB_CASED).as(is(value + " like $p")).as(is(value + " rlike $W"));
    table.on(EMPTY).as(is(value + " == \"\""));
    table.on(PRESENT).as("$F is not null");
    table.on(NUMBER).as(is(value + " == $S"));
    table.on(BOOLEAN).as(is(lower + " == $S"));
    table.on(REGEX).as(is(value + " rlike $R"));
    table.on(CIDR).as(range(value));
    table
        .on(COMPARE)
        .as(
            is(
                "(to_double("
                    + value
                    + ") $O $N and "
                    + value
                    + " rlike "
                    + NUMBER_CHARACTERS
                    + ")"));
    references(table);
    timeParts(table, "to_datetime(" + value + ")");
    return table;
  }

  /** A long text is looked for by a function, without an automaton that could be too large. */
  private void part(OpTable.Builder table, Op op, String like, String function, String value) {
    table.on(op).as(is(like)).as(is(function)).as(is(value + " rlike $W"));
  }

  private String range(String value) {
    return is("(cidr_match(to_ip(" + value + "), $S) and " + value + " $H)");
  }

  private void references(OpTable.Builder table) {
    references(table, "to_lower(to_string($F))", "to_lower(to_string($G))", foldedReferences());
    references(table, "to_string($F)", "to_string($G)", casedReferences());
  }

  private static Op[] foldedReferences() {
    return new Op[] {FIELD_EQUALS, FIELD_STARTS_WITH, FIELD_ENDS_WITH, FIELD_CONTAINS};
  }

  private static Op[] casedReferences() {
    return new Op[] {
      FIELD_EQUALS_CASED, FIELD_STARTS_WITH_CASED, FIELD_ENDS_WITH_CASED, FIELD_CONTAINS_CASED
    };
  }

  private void references(OpTable.Builder table, String value, String needle, Op... ops) {
    table.on(ops[0]).as(is(value + " == " + needle));
    table.on(ops[1]).as(is("starts_with(" + value + ", " + needle + ")"));
    table.on(ops[2]).as(is("ends_with(" + value + ", " + needle + ")"));
    table.on(ops[3]).as(is("locate(" + value + ", " + needle + ") > 0"));
  }

  private void timeParts(OpTable.Builder table, String time) {
    timePart(table, MINUTE, "minute_of_hour", time);
    timePart(table, HOUR, "hour_of_day", time);
    timePart(table, DAY, "day_of_month", time);
    // The week of ISO 8601 is the one that its Thursday is in, counted from the first of January.
    timePart(table, WEEK, "aligned_week_of_year", "date_trunc(1 week, " + time + ") + 3 days");
    timePart(table, MONTH, "month_of_year", time);
    timePart(table, YEAR, "year", time);
  }

  private void timePart(OpTable.Builder table, Op op, String part, String time) {
    table
        .on(op)
        .approximately(
            is("date_extract(\"" + part + "\", " + time + ") $O $N"),
            TIME_ZONE,
            Effect.EITHER,
            ZONE,
            ZONE_HELP);
  }

  /** Texts that the index holds in lower case. */
  OpTable caseless() {
    OpTable.Builder table = texts("$F");
    lowered(table, "$F == $L", EQUALS_CASED);
    lowered(table, "$F like $P", STARTS_WITH_CASED, ENDS_WITH_CASED, CONTAINS_CASED, GLOB_CASED);
    lowered(table, "$F rlike $r", REGEX);
    return table.build();
  }

  private void lowered(OpTable.Builder table, String template, Op... ops) {
    table
        .on(ops)
        .approximately(
            is(template),
            TEST_APPROXIMATE,
            Effect.MORE,
            "the index holds the field in lower case, so its case cannot count",
            "map the field to one that keeps case");
  }

  /** Nobody has said what they hold. */
  OpTable unknown() {
    OpTable.Builder table = texts("to_string($F)");
    table
        .on(NUMBER)
        .as(is("(to_string($F) == $S or (to_string($F) in ($D) and to_boolean($F)))"))
        .as(
            is(
                "(to_string($F) == $S or (to_string($F) in (\"0.0\", \"-0.0\")"
                    + " and to_datetime($F) is not null))"));
    return table.build();
  }

  /** Whole numbers. */
  OpTable longs() {
    OpTable.Builder table = texts("to_string($F)");
    refuse(table, EsqlRefusals.NUMBERS, BOOLEAN, CIDR);
    refuse(table, EsqlRefusals.NUMBERS, timeParts());
    return numbers(table).build();
  }

  /** Numbers with a fraction. */
  OpTable doubles() {
    OpTable.Builder table = texts("to_string($F)");
    refuse(table, EsqlRefusals.FRACTIONS, patterns());
    refuse(table, EsqlRefusals.FRACTIONS, REGEX);
    refuse(table, EsqlRefusals.NUMBERS, BOOLEAN, CIDR);
    refuse(table, EsqlRefusals.NUMBERS, timeParts());
    return numbers(table).build();
  }

  private OpTable.Builder numbers(OpTable.Builder table) {
    table.on(NUMBER).as(is("$F == $N"));
    table.on(COMPARE).as(is("$F $O $N"));
    return table;
  }

  /** Addresses. */
  OpTable addresses() {
    OpTable.Builder table = texts("to_string($F)");
    table
        .on(EQUALS)
        .as(is("$F == $I"))
        .as(is("to_lower(to_string($F)) == $L"))
        .as(is("to_string($F) rlike $W"));
    table.on(CIDR).as(is("cidr_match($F, $T)")).as(is("(cidr_match($F, $S) and to_string($F) $H)"));
    refuse(table, EsqlRefusals.ADDRESSES, NUMBER, BOOLEAN, COMPARE);
    refuse(table, EsqlRefusals.ADDRESSES, timeParts());
    return table.build();
  }

  /** True and false. */
  OpTable booleans() {
    OpTable.Builder table = texts("to_string($F)");
    table.on(BOOLEAN).as(is("$F == $B"));
    refuse(table, EsqlRefusals.BOOLEANS, NUMBER, COMPARE, CIDR);
    refuse(table, EsqlRefusals.BOOLEANS, timeParts());
    return table.build();
  }

  /** Times. */
  OpTable times() {
    OpTable.Builder table = texts("to_string($F)");
    for (Op op : patterns()) {
      time(table, op);
    }
    table
        .on(REGEX)
        .approximately(
            is("to_string($F) rlike $R"), TEST_APPROXIMATE, Effect.EITHER, AS_WRITTEN, AS_TEXT);
    refuse(table, EsqlRefusals.TIMES, NUMBER, BOOLEAN, COMPARE, CIDR);
    timeParts(table, "$F");
    return table.build();
  }

  private static final String AS_WRITTEN =
      "a time is compared as ES|QL writes it, as in `2024-05-17T13:45:00.000Z`";

  private static final String AS_TEXT = "map the field to one that holds the time as text";

  private void time(OpTable.Builder table, Op op) {
    table
        .on(op)
        .approximately(
            is("to_string($F) rlike $W"), TEST_APPROXIMATE, Effect.EITHER, AS_WRITTEN, AS_TEXT);
  }

  private static void refuse(OpTable.Builder table, String why, Op... ops) {
    table.on(ops).unsupported(TEST_NOT_EXPRESSIBLE, why, EsqlRefusals.GIVE_ANOTHER_TYPE);
  }

  /** List forms of fields whose text is {@code value} and whose number is compared as there. */
  OpTable lists(OpTable single, String value) {
    String lower = "to_lower(" + value + ")";
    OpTable.Builder table = OpTable.in(EsqlDialect.DIALECT).like(single);
    table.on(EQUALS).as(is(lower + " in ($L)"));
    table.on(EQUALS_CASED).as(is(value + " in ($S)"));
    table.on(STARTS_WITH, ENDS_WITH, CONTAINS).as(is(lower + " rlike $A"));
    table.on(STARTS_WITH_CASED, ENDS_WITH_CASED, CONTAINS_CASED).as(is(value + " rlike $a"));
    table.on(CIDR).as(range(value));
    table.on(NUMBER).as(is(value + " in ($S)"));
    return table.build();
  }

  /** The same where numbers may be stored with a fraction or as text. */
  OpTable unknownLists() {
    return OpTable.in(EsqlDialect.DIALECT)
        .like(lists(unknown(), "to_string($F)"))
        .on(NUMBER)
        .as(is("(to_string($F) in ($S) or (to_string($F) in ($D) and to_boolean($F)))"))
        .build();
  }

  /** The same for columns of numbers. */
  OpTable numberLists(OpTable single) {
    return OpTable.in(EsqlDialect.DIALECT)
        .like(lists(single, "to_string($F)"))
        .on(NUMBER)
        .as(is("$F in ($N)"))
        .build();
  }

  /** The same for columns of addresses. */
  OpTable addressLists() {
    return OpTable.in(EsqlDialect.DIALECT)
        .like(lists(addresses(), "to_string($F)"))
        .on(CIDR)
        .as(is("cidr_match($F, $T)"))
        .as(is("(cidr_match($F, $S) and to_string($F) $H)"))
        .build();
  }
}
