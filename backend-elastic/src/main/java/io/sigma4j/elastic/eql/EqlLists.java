package io.sigma4j.elastic.eql;

import io.sigma4j.core.backend.Op;
import io.sigma4j.core.pipeline.FieldKind;
import io.sigma4j.core.value.Shape;
import io.sigma4j.core.value.TextPattern;
import io.sigma4j.elastic.PatternLimits;

/** Which alternatives on one field are written as one list. */
final class EqlLists {

  private EqlLists() {}

  /**
   * Whether fields of that kind have a list form of the operator. Numbers have none if the field
   * may hold texts: a list is not converted.
   */
  static boolean has(FieldKind kind, Op op) {
    return switch (kind) {
      case KEYWORD, CASELESS, TEXT, STRING -> isText(op) || op == Op.NUMBER;
      case UNKNOWN, DYNAMIC -> isText(op);
      case LONG, DOUBLE -> op == Op.NUMBER;
      case IP -> op == Op.CIDR;
      case BOOLEAN, DATE -> false;
    };
  }

  private static boolean isText(Op op) {
    return switch (op) {
      case EQUALS,
          EQUALS_CASED,
          STARTS_WITH,
          STARTS_WITH_CASED,
          ENDS_WITH,
          ENDS_WITH_CASED,
          CONTAINS,
          CONTAINS_CASED,
          GLOB,
          GLOB_CASED ->
          true;
      case EMPTY,
          PRESENT,
          NUMBER,
          BOOLEAN,
          REGEX,
          CIDR,
          COMPARE,
          FIELD_EQUALS,
          FIELD_EQUALS_CASED,
          FIELD_STARTS_WITH,
          FIELD_STARTS_WITH_CASED,
          FIELD_ENDS_WITH,
          FIELD_ENDS_WITH_CASED,
          FIELD_CONTAINS,
          FIELD_CONTAINS_CASED,
          MINUTE,
          HOUR,
          DAY,
          WEEK,
          MONTH,
          YEAR,
          ONE_OF,
          ONE_OF_CASED,
          ONE_OF_NUMBERS,
          CONTAINS_ONE_OF,
          CONTAINS_ONE_OF_CASED,
          CIDR_ONE_OF ->
          false;
    };
  }

  /** Whether a list with wildcards, or of whole values if the case counts, takes the pattern. */
  static boolean hasWildcardForm(TextPattern pattern) {
    return (pattern.cased() && pattern.shape() == Shape.EXACT)
        || (EqlText.wildcards(pattern).isPresent() && PatternLimits.check(pattern).isEmpty());
  }
}
