package io.sigma4j.engine.eql;

/** What the comparing operators say of one value. */
final class Tests {

  private Tests() {}

  /** Compares two values; values of different kinds are unequal and in no order. */
  static boolean holds(Comparison comparison, Value left, Value right) {
    return Order.comparable(left, right)
        ? comparison.holds(left, right)
        : comparison == Comparison.NOT_EQUAL;
  }

  static boolean equal(Value left, Value right, boolean ignoreCase, EqlOptions options) {
    if (ignoreCase && left instanceof Value.Text first && right instanceof Value.Text second) {
      boolean unicode = options.is(EqlOptions.CaseFolding.UNICODE);
      return CaseFold.fold(first.text(), unicode).equals(CaseFold.fold(second.text(), unicode));
    }
    return holds(Comparison.EQUAL, left, right);
  }

  static boolean matches(Expr.Match match, Value value) {
    return value instanceof Value.Text text
        && match.patterns().stream().anyMatch(pattern -> pattern.matches(text.text()));
  }
}
