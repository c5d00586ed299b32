package io.sigma4j.kql;

import io.sigma4j.core.backend.Op;
import java.util.List;

/** A comparison of texts, whatever stands on its left: a column, a converted one, all columns. */
enum TextTest {
  EQUALS(Op.EQUALS, "=~ $S"),
  STARTS_WITH(Op.STARTS_WITH, "startswith $S"),
  ENDS_WITH(Op.ENDS_WITH, "endswith $S"),
  CONTAINS(Op.CONTAINS, "contains $S"),
  EQUALS_CASED(Op.EQUALS_CASED, "== $X"),
  STARTS_WITH_CASED(Op.STARTS_WITH_CASED, "startswith_cs $X"),
  ENDS_WITH_CASED(Op.ENDS_WITH_CASED, "endswith_cs $X"),
  CONTAINS_CASED(Op.CONTAINS_CASED, "contains_cs $X"),
  GLOB(Op.GLOB, "contains $I"),
  GLOB_CASED(Op.GLOB_CASED, "contains_cs $I");

  private static final String REGEX = " matches regex $P";

  private final Op op;
  private final String comparison;

  TextTest(Op op, String comparison) {
    this.op = op;
    this.comparison = comparison;
  }

  /** What it says. */
  Op op() {
    return op;
  }

  /**
   * Its forms, to be tried in this order. A text of letters beyond ASCII needs a regular expression
   * where case does not count; a pattern needs one anyway, after a test that is cheaper.
   */
  List<String> templates(String subject) {
    String simple = subject + " " + comparison;
    return switch (this) {
      case EQUALS, STARTS_WITH, ENDS_WITH, CONTAINS -> List.of(simple, subject + REGEX);
      case EQUALS_CASED, STARTS_WITH_CASED, ENDS_WITH_CASED, CONTAINS_CASED -> List.of(simple);
      case GLOB, GLOB_CASED ->
          List.of("(" + simple + " and " + subject + REGEX + ")", subject + REGEX);
    };
  }
}
