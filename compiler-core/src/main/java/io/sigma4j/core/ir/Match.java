package io.sigma4j.core.ir;

/**
 * A field's value, or one element of an array, is as the value says. False where it is missing.
 *
 * @param field the name, not empty
 * @param value what it must be
 * @param origin where the rule says so
 */
public record Match(String field, Value value, Origin origin) implements Expr {

  public Match {
    if (field.isEmpty()) {
      throw new IllegalArgumentException("no field: " + value);
    }
  }

  @Override
  public <R> R accept(ExprVisitor<R> visitor) {
    return visitor.visitMatch(this);
  }

  @Override
  public String toString() {
    return ExprText.of(this);
  }
}
