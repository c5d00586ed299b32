package io.sigma4j.elastic.eql;

import io.sigma4j.core.backend.Op;
import io.sigma4j.core.pipeline.FieldKind;
import io.sigma4j.core.value.Shape;
import io.sigma4j.core.value.TextPattern;
import io.sigma4j.elastic.PatternLimits;
import java.util.Set;

/** Which alternatives on one field are written as one list. */
final class EqlLists {

  private static final Set<Op> PATTERNS =
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

  private EqlLists() {}

  /**
   * Whether fields of that kind have a list form of the operator. Numbers have none if the field
   * may hold texts: a list is not converted.
   */
  static boolean has(FieldKind kind, Op op) {
    return switch (kind) {
      case KEYWORD, CASELESS, STRING -> PATTERNS.contains(op) || op == Op.NUMBER;
      case UNKNOWN, DYNAMIC -> PATTERNS.contains(op);
      case LONG, DOUBLE -> op == Op.NUMBER;
      case IP -> op == Op.CIDR;
      case TEXT, BOOLEAN, DATE -> false;
    };
  }

  /** Whether a list with wildcards, or of whole values if the case counts, takes the pattern. */
  static boolean hasWildcardForm(TextPattern pattern) {
    return (pattern.cased() && pattern.shape() == Shape.EXACT)
        || (EqlText.wildcards(pattern).isPresent() && PatternLimits.check(pattern).isEmpty());
  }
}
