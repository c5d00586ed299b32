package io.sigma4j.core.ir;

/**
 * The term does not match; true where its field is missing.
 *
 * @param term what must not match
 */
public record Not(Expr term) implements Expr {

  @Override
  public <R> R accept(ExprVisitor<R> visitor) {
    return visitor.visitNot(this);
  }

  @Override
  public String toString() {
    return ExprText.of(this);
  }
}
