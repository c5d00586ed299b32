package io.sigma4j.engine.eql;

/** A truth value of three-valued logic. */
enum Truth {
  TRUE,
  FALSE,
  UNKNOWN;

  static Truth of(boolean truth) {
    return truth ? TRUE : FALSE;
  }

  Truth negated() {
    return switch (this) {
      case TRUE -> FALSE;
      case FALSE -> TRUE;
      case UNKNOWN -> UNKNOWN;
    };
  }

  Truth and(Truth other) {
    if (this == FALSE || other == FALSE) {
      return FALSE;
    }
    return this == UNKNOWN ? this : other;
  }

  Truth or(Truth other) {
    return negated().and(other.negated()).negated();
  }
}
