package io.sigma4j.core.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A text under the modifier {@code expand}: {@code %name%} is a placeholder, {@code \%} a percent
 * sign, a lone percent sign is itself.
 *
 * @param parts in order
 */
public record PlaceholderText(List<Part> parts) {

  public PlaceholderText {
    parts = List.copyOf(parts);
  }

  /** A piece of the text. */
  public sealed interface Part {

    /**
     * Text as written, still with its escapes.
     *
     * @param text not empty
     */
    record Raw(String text) implements Part {}

    /** A percent sign. */
    record Percent() implements Part {}

    /**
     * A placeholder.
     *
     * @param name without percent signs
     * @param start offset of the first percent sign in the text
     * @param end offset after the last one
     */
    record Placeholder(String name, int start, int end) implements Part {}
  }

  /** Splits a text at its placeholders. */
  public static PlaceholderText parse(String text) {
    List<Part> parts = new ArrayList<>();
    int raw = 0;
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      int end = c == '%' ? nameEnd(text, at) : -1;
      if (end > 0) {
        addRaw(parts, text, raw, at);
        parts.add(new Part.Placeholder(text.substring(at + 1, end - 1), at, end));
        at = end;
        raw = at;
      } else if (c == '\\' && at + 1 < text.length() && text.charAt(at + 1) == '%') {
        addRaw(parts, text, raw, at);
        parts.add(new Part.Percent());
        at += 2;
        raw = at;
      } else {
        // A pair of backslashes is one of them, and does not escape a percent sign after it.
        at += c == '\\' && at + 1 < text.length() && text.charAt(at + 1) == '\\' ? 2 : 1;
      }
    }
    addRaw(parts, text, raw, text.length());
    return new PlaceholderText(parts);
  }

  private static void addRaw(List<Part> parts, String text, int from, int to) {
    if (from < to) {
      parts.add(new Part.Raw(text.substring(from, to)));
    }
  }

  /** Offset after the closing percent sign of a placeholder at {@code at}, or -1. */
  private static int nameEnd(String text, int at) {
    int end = at + 1;
    while (end < text.length() && isNamePart(text.charAt(end))) {
      end++;
    }
    return end > at + 1 && end < text.length() && text.charAt(end) == '%' ? end + 1 : -1;
  }

  private static boolean isNamePart(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '.';
  }

  /** The name, if the whole text is one placeholder. */
  public static Optional<String> wholeName(String text) {
    boolean whole = text.length() > 2 && text.charAt(0) == '%' && nameEnd(text, 0) == text.length();
    return whole ? Optional.of(text.substring(1, text.length() - 1)) : Optional.empty();
  }

  /** The placeholders in order. */
  public List<Part.Placeholder> placeholders() {
    return parts.stream()
        .filter(Part.Placeholder.class::isInstance)
        .map(Part.Placeholder.class::cast)
        .toList();
  }
}
