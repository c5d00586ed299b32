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
import static io.sigma4j.core.diagnostic.DiagnosticCode.TEST_NOT_EXPRESSIBLE;
import static io.sigma4j.core.diagnostic.DiagnosticCode.TIME_PART_NOT_EXPRESSIBLE;

import io.sigma4j.core.backend.OpTable;
import io.sigma4j.core.pipeline.FieldKind;
import java.util.function.UnaryOperator;

/** The tables of fields that may hold several values, one of which must pass the test. */
final class MultiValued {

  private final UnaryOperator<String> guard;

  /**
   * Tables.
   *
   * @param guard makes a predicate two-valued where it must be
   */
  MultiValued(UnaryOperator<String> guard) {
    this.guard = guard;
  }

  private String is(String template) {
    return guard.apply(template);
  }

  /** The table of fields of a kind. */
  OpTable of(FieldKind kind) {
    return switch (kind) {
      case KEYWORD, CASELESS, TEXT, STRING -> texts("$F").build();
      case UNKNOWN, DYNAMIC, BOOLEAN, DATE -> texts("to_string($F)").build();
      case LONG -> numbers(texts("to_string($F)")).build();
      case DOUBLE -> doubles();
      case IP -> addresses();
    };
  }

  private OpTable.Builder texts(String value) {
    String joined = JoinedValues.of(value);
    String lower = JoinedValues.of("to_lower(" + value + ")");
    OpTable.Builder table = OpTable.in(EsqlDialect.DIALECT);
    table
        .on(EQUALS, STARTS_WITH, ENDS_WITH, CONTAINS, GLOB)
        .as(is(lower + " like $J"))
        .as(is(joined + " rlike $X"));
    table
        .on(EQUALS_CASED, STARTS_WITH_CASED, ENDS_WITH_CASED, CONTAINS_CASED, GLOB_CASED)
        .as(is(joined + " like $j"))
        .as(is(joined + " rlike $X"));
    table.on(EMPTY).as(is(joined + " like $j"));
    table.on(PRESENT).as("$F is not null");
    table.on(NUMBER).as(is(joined + " like $j"));
    table.on(BOOLEAN).as(is(lower + " like $J"));
    table.on(REGEX).as(is(joined + " rlike $Y"));
    table.on(CIDR).as(is(JoinedValues.of("to_string(to_ip(" + value + "))") + " like ($C)"));
    table.on(COMPARE).as(is("$E(to_double(" + value + ")) $O $N"));
    references(table);
    table
        .on(MINUTE, HOUR, DAY, WEEK, MONTH, YEAR)
        .unsupported(
            TIME_PART_NOT_EXPRESSIBLE, EsqlRefusals.SEVERAL_TIMES, EsqlRefusals.GIVE_ANOTHER_TYPE);
    return table;
  }

  private void references(OpTable.Builder table) {
    String mark = '"' + JoinedValues.MARK + '"';
    String lower = JoinedValues.of("to_lower(to_string($F))");
    String needle = "to_lower(to_string($G))";
    table.on(FIELD_EQUALS).as(located(lower, "concat(" + mark + ", " + needle + ", " + mark + ")"));
    table.on(FIELD_STARTS_WITH).as(located(lower, "concat(" + mark + ", " + needle + ")"));
    table.on(FIELD_ENDS_WITH).as(located(lower, "concat(" + needle + ", " + mark + ")"));
    table.on(FIELD_CONTAINS).as(located(lower, needle));
    String cased = JoinedValues.of("to_string($F)");
    String as = "to_string($G)";
    table
        .on(FIELD_EQUALS_CASED)
        .as(located(cased, "concat(" + mark + ", " + as + ", " + mark + ")"));
    table.on(FIELD_STARTS_WITH_CASED).as(located(cased, "concat(" + mark + ", " + as + ")"));
    table.on(FIELD_ENDS_WITH_CASED).as(located(cased, "concat(" + as + ", " + mark + ")"));
    table.on(FIELD_CONTAINS_CASED).as(located(cased, as));
  }

  private String located(String value, String needle) {
    return is("locate(" + value + ", " + needle + ") > 0");
  }

  private OpTable.Builder numbers(OpTable.Builder table) {
    table.on(COMPARE).as(is("$E($F) $O $N"));
    table
        .on(BOOLEAN, CIDR)
        .unsupported(TEST_NOT_EXPRESSIBLE, EsqlRefusals.NUMBERS, EsqlRefusals.GIVE_ANOTHER_TYPE);
    return table;
  }

  private OpTable doubles() {
    OpTable.Builder table = numbers(texts("to_string($F)"));
    table
        .on(
            EQUALS,
            STARTS_WITH,
            ENDS_WITH,
            CONTAINS,
            GLOB,
            EQUALS_CASED,
            STARTS_WITH_CASED,
            ENDS_WITH_CASED,
            CONTAINS_CASED,
            GLOB_CASED,
            REGEX,
            NUMBER)
        .unsupported(TEST_NOT_EXPRESSIBLE, EsqlRefusals.FRACTIONS, EsqlRefusals.GIVE_ANOTHER_TYPE);
    return table.build();
  }

  private OpTable addresses() {
    OpTable.Builder table = texts("to_string($F)");
    table.on(CIDR).as(is(JoinedValues.of("to_string($F)") + " like ($C)"));
    table
        .on(NUMBER, BOOLEAN, COMPARE)
        .unsupported(TEST_NOT_EXPRESSIBLE, EsqlRefusals.ADDRESSES, EsqlRefusals.GIVE_ANOTHER_TYPE);
    return table.build();
  }
}
