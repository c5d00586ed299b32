package io.sigma4j.core.ir;

/**
 * Any value of the event, in whichever field, is as the value says. Plain texts have become
 * contained ones ({@code * text *}) by now.
 *
 * @param value a {@link Value.Text} or {@link Value.Regex}
 * @param origin where the rule says so
 */
public record Keyword(Value value, Origin origin) implements Expr {

  public Keyword {
    if (!(value instanceof Value.Text) && !(value instanceof Value.Regex)) {
      throw new IllegalArgumentException("no keyword: " + value);
    }
  }

  @Override
  public <R> R accept(ExprVisitor<R> visitor) {
    return visitor.visitKeyword(this);
  }

  @Override
  public String toString() {
    return ExprText.of(this);
  }
}
