package io.sigma4j.core.yaml;

import io.sigma4j.core.source.Location;
import io.sigma4j.core.source.Span;
import java.math.BigDecimal;
import java.util.Optional;

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
    int start = location.span().start() + (style == ScalarStyle.PLAIN ? 0 : 1);
    Span span =
        isVerbatim() ? new Span(start + from, start + to) : ScalarPositions.of(this).span(from, to);
    return new Location(location.file(), span);
  }

  /** Whether every character stands for itself: escapes and folding only ever shorten. */
  private boolean isVerbatim() {
    return switch (style) {
      case PLAIN -> location.span().length() == text.length();
      case SINGLE_QUOTED, DOUBLE_QUOTED -> location.span().length() == text.length() + 2;
      case LITERAL, FOLDED -> false;
    };
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
    return ScalarTypes.number(text);
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

  /**
   * The first escape in double quotes that stands for a control character, as a backslash before
   * {@code n} does.
   */
  public Optional<Location> controlEscape() {
    if (style != ScalarStyle.DOUBLE_QUOTED) {
      return Optional.empty();
    }
    for (int i = 0; i < text.length(); i++) {
      if (Character.isISOControl(text.charAt(i))) {
        return ScalarPositions.controlEscape(location);
      }
    }
    return Optional.empty();
  }

  /** Whether it is an unquoted {@code yes}, {@code no}, {@code on} or {@code off}. */
  public boolean isBooleanWord() {
    return style == ScalarStyle.PLAIN && type == ScalarType.TEXT && ScalarTypes.isWord(text);
  }
}
