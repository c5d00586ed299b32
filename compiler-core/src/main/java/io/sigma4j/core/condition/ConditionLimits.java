package io.sigma4j.core.condition;

/**
 * How large a condition may be.
 *
 * @param length characters of the text
 * @param depth parentheses and {@code not}s around a term
 */
public record ConditionLimits(int length, int depth) {

  /** Far beyond what people write: public rule sets stay below 400 characters. */
  public static final ConditionLimits STANDARD = new ConditionLimits(20_000, 100);
}
