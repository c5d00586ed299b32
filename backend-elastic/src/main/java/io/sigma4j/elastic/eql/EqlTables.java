package io.sigma4j.elastic.eql;

import static io.sigma4j.core.backend.Op.BOOLEAN;
import static io.sigma4j.core.backend.Op.CIDR;
import static io.sigma4j.core.backend.Op.COMPARE;
import static io.sigma4j.core.backend.Op.CONTAINS;
import static io.sigma4j.core.backend.Op.CONTAINS_CASED;
import static io.sigma4j.core.backend.Op.EMPTY;
import static io.sigma4j.core.backend.Op.ENDS_WITH;
import static io.sigma4j.core.backend.Op.ENDS_WITH_CASED;
import static io.sigma4j.core.backend.Op.EQUALS;
import static io.sigma4j.core.backend.Op.EQUALS_CASED;
import static io.sigma4j.core.backend.Op.GLOB;
import static io.sigma4j.core.backend.Op.GLOB_CASED;
import static io.sigma4j.core.backend.Op.NUMBER;
import static io.sigma4j.core.backend.Op.PRESENT;
import static io.sigma4j.core.backend.Op.REGEX;
import static io.sigma4j.core.backend.Op.STARTS_WITH;
import static io.sigma4j.core.backend.Op.STARTS_WITH_CASED;

import io.sigma4j.core.backend.Op;
import io.sigma4j.core.backend.OpTable;
import io.sigma4j.core.backend.Refusal;
import io.sigma4j.core.diagnostic.DiagnosticCode;
import io.sigma4j.core.diagnostic.Effect;
import io.sigma4j.elastic.AddressText;
import io.sigma4j.elastic.UntestableField;
import java.util.function.UnaryOperator;

/**
 * How EQL tests the fields of each type.
 *
 * <p>{@code :} ignores the case of ASCII letters only, so that other letters are written out in a
 * regular expression. Comparisons by {@code ==} convert the constant to what the field holds; every
 * other operator wants a field of texts. Elasticsearch Guide, "EQL syntax reference".
 */
final class EqlTables {

  private static final String BEYOND_ASCII =
      "the value is too long for both cases of its letters beyond ASCII to be written out";

  private final String field;
  private final UnaryOperator<String> guard;

  /**
   * Tables.
   *
   * @param field how templates name the field
   * @param guard makes a predicate two-valued
   */
  EqlTables(String field, UnaryOperator<String> guard) {
    this.field = field;
    this.guard = guard;
  }

  private String is(String test) {
    return guard.apply(field + test);
  }

  private String equal(String operand) {
    return is(" == " + operand);
  }

  private OpTable.Builder refusing(Refusal other) {
    OpTable.Builder table = OpTable.in(EqlDialect.DIALECT);
    for (Op op : Op.values()) {
      if (!isList(op)) {
        Refusal refusal = EqlRefusals.refusal(op, other);
        table.on(op).unsupported(refusal.code(), refusal.why(), refusal.help());
      }
    }
    table.on(PRESENT).as(field + " != null");
    return table;
  }

  private static boolean isList(Op op) {
    return op.compareTo(Op.ONE_OF) >= 0;
  }

  /** Texts. */
  OpTable texts() {
    OpTable.Builder table = words();
    table.on(NUMBER).as(equal("$S"));
    return table.build();
  }

  private OpTable.Builder words() {
    OpTable.Builder table = refusing(UntestableField.TEXTS);
    table
        .on(EQUALS)
        .as(is(" : $P"))
        .as(is(" in~ ($L)"))
        .as(is(" regex~ $V"))
        .approximately(
            is(" in~ ($S)"),
            DiagnosticCode.ASCII_CASE_ONLY,
            Effect.FEWER,
            BEYOND_ASCII,
            "write the value in the case of the events");
    patterns(table, " : $P", STARTS_WITH, ENDS_WITH, CONTAINS);
    patterns(table, " : ($P)", GLOB);
    table.on(EQUALS_CASED).as(equal("$S"));
    table
        .on(STARTS_WITH_CASED, ENDS_WITH_CASED, CONTAINS_CASED, GLOB_CASED)
        .as(is(" like ($p)"))
        .as(is(" regex $W"));
    table.on(EMPTY).as(equal("\"\""));
    table.on(BOOLEAN).as(is(" : $S"));
    table.on(REGEX).as(is(" regex~ $X")).as(is(" regex $R"));
    range(table);
    return table;
  }

  private void patterns(OpTable.Builder table, String wildcards, Op... ops) {
    table
        .on(ops)
        .as(is(wildcards))
        .as(is(" regex~ $V"))
        .approximately(
            is(" : ($p)"),
            DiagnosticCode.ASCII_CASE_ONLY,
            Effect.FEWER,
            BEYOND_ASCII,
            "write the value in the case of the events");
  }

  private void range(OpTable.Builder table) {
    table
        .on(CIDR)
        .as(is(" regex $K"))
        .approximately(
            is(" regex $k"),
            DiagnosticCode.ADDRESS_APPROXIMATE,
            Effect.EITHER,
            AddressText.CANONICAL_ONLY,
            AddressText.GIVE_TYPE);
  }

  /** Nobody has said what they hold. */
  OpTable unknown() {
    OpTable.Builder table = words();
    table.on(NUMBER).as(equal("$N"));
    table
        .on(COMPARE)
        .approximately(
            is(" $O $N"),
            DiagnosticCode.UNTYPED_COMPARISON,
            Effect.EITHER,
            "a field of texts is not compared as a number",
            "give the type of the field");
    return table.build();
  }

  /** Numbers. */
  OpTable numbers() {
    OpTable.Builder table = refusing(UntestableField.NUMBERS);
    refuse(table, UntestableField.NO_NUMBER, EQUALS, EQUALS_CASED, EMPTY, BOOLEAN);
    table.on(NUMBER).as(equal("$N"));
    table.on(COMPARE).as(is(" $O $N"));
    return table.build();
  }

  /** Addresses. */
  OpTable addresses() {
    OpTable.Builder table = refusing(UntestableField.ADDRESSES);
    table.on(EQUALS, EQUALS_CASED).as(equal("$I"));
    table
        .on(CIDR)
        .as(guard.apply("cidrMatch(" + field + ", $C)"))
        .approximately(
            guard.apply("cidrMatch(" + field + ", $S)"),
            DiagnosticCode.ADDRESS_APPROXIMATE,
            Effect.MORE,
            AddressText.OTHER_FAMILY,
            AddressText.EXCLUDE_FAMILY);
    return table.build();
  }

  /** True and false. */
  OpTable booleans() {
    OpTable.Builder table = refusing(UntestableField.BOOLEANS);
    table.on(BOOLEAN).as(equal("$B"));
    return table.build();
  }

  /** Words, which EQL does not look at. */
  OpTable unsearchable() {
    OpTable.Builder table = refusing(UntestableField.WORDS);
    refuse(table, UntestableField.WORDS, PRESENT);
    return table.build();
  }

  /** Times. */
  OpTable times() {
    return refusing(UntestableField.TIMES).build();
  }

  private static void refuse(OpTable.Builder table, Refusal refusal, Op... ops) {
    table.on(ops).unsupported(refusal.code(), refusal.why(), refusal.help());
  }

  /** The list forms; each is a form of the operator of one value, with several. */
  OpTable lists(OpTable single) {
    OpTable.Builder table = OpTable.in(EqlDialect.DIALECT).like(single);
    table.on(EQUALS, STARTS_WITH, ENDS_WITH, CONTAINS, GLOB).as(is(" : ($P)"));
    table.on(STARTS_WITH_CASED, ENDS_WITH_CASED, CONTAINS_CASED, GLOB_CASED).as(is(" like ($p)"));
    table.on(EQUALS_CASED).as(is(" in ($S)"));
    return table.build();
  }

  /** The list forms of numbers. */
  OpTable numberLists() {
    return OpTable.in(EqlDialect.DIALECT).like(numbers()).on(NUMBER).as(is(" in ($N)")).build();
  }

  /** The list forms of texts. */
  OpTable textLists() {
    return OpTable.in(EqlDialect.DIALECT)
        .like(lists(texts()))
        .on(NUMBER)
        .as(is(" in ($S)"))
        .build();
  }
}
