package io.sigma4j.elastic.lucene;

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

import io.sigma4j.core.backend.Dialect;
import io.sigma4j.core.backend.Op;
import io.sigma4j.core.backend.OpTable;
import io.sigma4j.core.backend.Refusal;
import io.sigma4j.core.diagnostic.DiagnosticCode;
import io.sigma4j.core.diagnostic.Effect;
import io.sigma4j.elastic.AddressText;
import io.sigma4j.elastic.UntestableField;

/**
 * What {@code query_string} writes for every operator on a field of one kind.
 *
 * @param before what a template begins with, as in {@code $F:}
 * @param after what it ends with
 */
record QueryStringTables(String before, String after) {

  /** Tests of one value. */
  static final QueryStringTables SINGLE = new QueryStringTables("$F:", "");

  /** Tests of several values, any of which may match. */
  static final QueryStringTables LIST = new QueryStringTables("$F:(", ")");

  /** Searches in all fields. */
  static final QueryStringTables KEYWORD = new QueryStringTables("", "");

  private static Op[] patterns() {
    return new Op[] {STARTS_WITH, ENDS_WITH, CONTAINS, GLOB};
  }

  private static Op[] casedPatterns() {
    return new Op[] {STARTS_WITH_CASED, ENDS_WITH_CASED, CONTAINS_CASED, GLOB_CASED};
  }

  private static final String OTHER_LETTERS =
      "the index takes the letter \u0130 for an i, or the value is too long for a regular expression";

  private static final String CASE_FOLDED = "the index does not keep the case of letters";

  private static final String KEEP_CASE =
      "search a field that keeps case, and say so with its type `keyword` or `case_folding=query`";

  /** Texts in an index that keeps case: other forms of a letter are written out. */
  OpTable caseKept() {
    OpTable.Builder table = fixed(QueryStringDialect.CASE_KEPT);
    table.on(EQUALS, EQUALS_CASED).as(of("$P")).as(of("$B"));
    table.on(patterns()).as(of("$W")).as(of("$B"));
    table.on(casedPatterns()).as(of("$W")).as(of("$B"));
    table.on(BOOLEAN).as(of("$B"));
    table.on(REGEX).as(of("$R"));
    return table.build();
  }

  /** Texts in an index that stores lower case. */
  OpTable caseFolded() {
    OpTable.Builder table = fixed(QueryStringDialect.CASE_FOLDED);
    otherLetters(table.on(EQUALS).as(of("$P")).as(of("$B")), "$p");
    caseLost(table.on(EQUALS_CASED).as(of("$P")), "$p");
    otherLetters(table.on(patterns()).as(of("$W")).as(of("$B")), "$b");
    caseLost(caseLost(table.on(casedPatterns()).as(of("$W")).as(of("$B")), "$w"), "$b");
    table.on(BOOLEAN).as(of("$T"));
    table
        .on(REGEX)
        .as(of("$R"))
        .approximately(
            of("$r"), DiagnosticCode.REGEX_APPROXIMATE, Effect.MORE, CASE_FOLDED, KEEP_CASE);
    return table.build();
  }

  private OpTable.Row otherLetters(OpTable.Row row, String hole) {
    return row.approximately(
        of(hole), DiagnosticCode.TEST_APPROXIMATE, Effect.EITHER, OTHER_LETTERS, KEEP_CASE);
  }

  private OpTable.Row caseLost(OpTable.Row row, String hole) {
    return row.approximately(
        of(hole), DiagnosticCode.TEST_APPROXIMATE, Effect.MORE, CASE_FOLDED, KEEP_CASE);
  }

  /** What texts have in common, whatever their case. */
  private OpTable.Builder fixed(Dialect dialect) {
    OpTable.Builder table = refusing(dialect, UntestableField.TEXTS);
    table.on(EMPTY).as(of("\"\""));
    table.on(NUMBER).as(of("$N"));
    table
        .on(CIDR)
        .as(of("$K"))
        .approximately(
            of("$k"),
            DiagnosticCode.ADDRESS_APPROXIMATE,
            Effect.EITHER,
            AddressText.CANONICAL_ONLY,
            AddressText.GIVE_TYPE);
    return table;
  }

  /** Fields of whatever type in an index that keeps case. */
  OpTable untypedCaseKept() {
    OpTable.Builder table = untyped(QueryStringDialect.CASE_KEPT, caseKept());
    table
        .on(BOOLEAN)
        .approximately(
            of("$T"),
            DiagnosticCode.TEST_APPROXIMATE,
            Effect.FEWER,
            "in a field of texts, only lower case is found",
            "give the type of the field");
    return table.build();
  }

  /** Fields of whatever type in an index that stores lower case. */
  OpTable untypedCaseFolded() {
    return untyped(QueryStringDialect.CASE_FOLDED, caseFolded()).build();
  }

  private OpTable.Builder untyped(Dialect dialect, OpTable texts) {
    OpTable.Builder table = OpTable.in(dialect).like(texts);
    table
        .on(COMPARE)
        .approximately(
            of("$O$N"),
            DiagnosticCode.UNTYPED_COMPARISON,
            Effect.EITHER,
            "unless the index holds numbers, values are compared as texts",
            "give the type of the field (`long` or `double`) if it holds numbers");
    return table;
  }

  /** Fields of numbers. */
  OpTable numbers() {
    OpTable.Builder table = refusing(QueryStringDialect.CASE_KEPT, UntestableField.NUMBERS);
    table.on(NUMBER).as(of("$N"));
    table.on(COMPARE).as(of("$O$N"));
    refuse(table, UntestableField.NO_NUMBER, EQUALS, EQUALS_CASED, EMPTY, BOOLEAN);
    return table.build();
  }

  /** Fields of addresses. */
  OpTable addresses() {
    OpTable.Builder table = refusing(QueryStringDialect.CASE_KEPT, UntestableField.ADDRESSES);
    table.on(EQUALS, EQUALS_CASED).as(of("$A"));
    table
        .on(CIDR)
        .as(of("$C"))
        .approximately(
            of("$D"),
            DiagnosticCode.ADDRESS_APPROXIMATE,
            Effect.MORE,
            AddressText.OTHER_FAMILY,
            AddressText.EXCLUDE_FAMILY);
    return table.build();
  }

  /** Fields of booleans. */
  OpTable booleans() {
    OpTable.Builder table = refusing(QueryStringDialect.CASE_KEPT, UntestableField.BOOLEANS);
    table.on(BOOLEAN).as(of("$T"));
    return table.build();
  }

  /** Fields that can only be tested for being there. */
  OpTable refusing(Refusal refusal) {
    return refusing(QueryStringDialect.CASE_KEPT, refusal).build();
  }

  private static OpTable.Builder refusing(Dialect dialect, Refusal refusal) {
    OpTable.Builder table = OpTable.in(dialect);
    for (Op op : Op.values()) {
      refuse(table, UntestableField.refusal(op, refusal), op);
    }
    table.on(PRESENT).as("_exists_:$E");
    return table;
  }

  private static void refuse(OpTable.Builder table, Refusal refusal, Op... ops) {
    table.on(ops).unsupported(refusal.code(), refusal.why(), refusal.help());
  }

  private String of(String hole) {
    return before + hole + after;
  }
}
