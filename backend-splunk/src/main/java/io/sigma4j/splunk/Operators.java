package io.sigma4j.splunk;

import io.sigma4j.core.backend.Op;
import io.sigma4j.core.ir.Relation;
import java.util.Map;
import java.util.Set;

/** What the two languages of SPL share about operators. */
final class Operators {

  /** How numbers are compared. In search, blanks must stand round all but the first. */
  static final Map<Relation, String> SIGNS =
      Map.of(
          Relation.EQUAL, "=",
          Relation.LESS, "<",
          Relation.LESS_OR_EQUAL, "<=",
          Relation.GREATER, ">",
          Relation.GREATER_OR_EQUAL, ">=");

  /** Those that compare a field with a text. */
  private static final Set<Op> TEXTS =
      Set.of(
          Op.EQUALS,
          Op.EQUALS_CASED,
          Op.STARTS_WITH,
          Op.STARTS_WITH_CASED,
          Op.ENDS_WITH,
          Op.ENDS_WITH_CASED,
          Op.CONTAINS,
          Op.CONTAINS_CASED,
          Op.GLOB,
          Op.GLOB_CASED);

  private Operators() {}

  /** Those that compare a field with a text. */
  static Op[] texts() {
    return TEXTS.toArray(Op[]::new);
  }

  /** Whether a field is compared with a text. */
  static boolean isText(Op op) {
    return TEXTS.contains(op);
  }
}
