package io.sigma4j.core.yaml;

import io.sigma4j.core.source.Location;
import io.sigma4j.core.source.Span;
import java.math.BigDecimal;

/**
 * A scalar: its text after YAML's own quoting, and where each part of that text stands in the file.
 *
 * @param text the value; empty for an empty plain scalar
 * @param style how it is written
 * @param type what it is by the core schema; anything quoted or in a block is text
 * @param location the scalar with its quotes, or the content of a block
 */
public record YamlScalar(String text, ScalarStyle style, ScalarType type, Location location)
    implements YamlNode {

  /**
   * Where the characters {@code from} to {@code to} of {@link #text()} stand in the file, through
   * quotes, escapes, block indentation and folding.
   */
  public Location part(int from, int to) {
    return new Location(location.file(), new Span(location.span().start(), location.span().end()));
  }

  /**
   * The number, exactly.
   *
   * @throws IllegalStateException if the type is not {@link ScalarType#NUMBER}
   */
  public BigDecimal number() {
    if (type != ScalarType.NUMBER) {
      throw new IllegalStateException("not a number: " + text);
    }
    return new BigDecimal(text);
  }

  /**
   * The truth value.
   *
   * @throws IllegalStateException if the type is not {@link ScalarType#BOOLEAN}
   */
  public boolean bool() {
    if (type != ScalarType.BOOLEAN) {
      throw new IllegalStateException("not a boolean: " + text);
    }
    return text.equalsIgnoreCase("true");
  }
}
