package io.sigma4j.core.lowering;

import io.sigma4j.core.value.ImplicitPlaceholders;
import io.sigma4j.core.value.Placeholders;

/**
 * What decides the meaning of a rule beside its text.
 *
 * @param placeholders what names between percent signs stand for
 * @param implicit whether they do so without {@code expand}
 * @param maxValues the most values that one value may expand to
 */
public record LoweringOptions(
    Placeholders placeholders, ImplicitPlaceholders implicit, int maxValues) {

  /** No placeholders, the default limits. */
  public static LoweringOptions defaults() {
    return new LoweringOptions(Placeholders.none(), ImplicitPlaceholders.DEFINED, 10_000);
  }
}
