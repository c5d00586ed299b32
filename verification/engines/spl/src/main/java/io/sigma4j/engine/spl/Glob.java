package io.sigma4j.engine.spl;

import java.util.ArrayList;
import java.util.List;

/**
 * A search value: literal parts with a wildcard between each two.
 *
 * <p>{@code "C:\\*"} has the parts {@code C:\} and the empty string; a value without an asterisk
 * has one part. No other character is a wildcard.
 */
record Glob(List<String> parts) {

  Glob {
    parts = List.copyOf(parts);
  }

  /** Reads the text between the quotation marks, or a bare word. */
  static Glob parse(String raw, SplOptions options) {
    return options.is(SplOptions.BackslashBeforeStar.ESCAPED_STAR)
        ? splitAtUnescapedStars(Escapes.search(raw))
        : splitAtStars(raw);
  }

  boolean hasWildcard() {
    return parts.size() > 1;
  }

  /** Whether the value is a single asterisk (or several), which every value matches. */
  boolean matchesEverything() {
    return hasWildcard() && parts.stream().allMatch(String::isEmpty);
  }

  /** Matches the whole text, letter by letter. */
  boolean matches(String text) {
    String first = parts.get(0);
    if (!hasWildcard()) {
      return text.equals(first);
    }
    String last = parts.get(parts.size() - 1);
    if (text.length() < first.length() + last.length()
        || !text.startsWith(first)
        || !text.endsWith(last)) {
      return false;
    }
    int from = first.length();
    int end = text.length() - last.length();
    for (String part : parts.subList(1, parts.size() - 1)) {
      int found = text.indexOf(part, from);
      if (found < 0 || found + part.length() > end) {
        return false;
      }
      from = found + part.length();
    }
    return true;
  }

  /** Matches any part of the text. */
  boolean isFoundIn(String text) {
    List<String> open = new ArrayList<>(List.of(""));
    open.addAll(parts);
    open.add("");
    return new Glob(open).matches(text);
  }

  /** Folds the case of the literal parts, for matching against text folded the same way. */
  Glob folded(SplOptions options) {
    return new Glob(parts.stream().map(part -> fold(part, options)).toList());
  }

  /** Folds the case of each character by itself. */
  static String fold(String text, SplOptions options) {
    boolean unicode = options.is(SplOptions.CaseFolding.UNICODE);
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints().map(c -> unicode || c < 128 ? fold(c) : c).forEach(out::appendCodePoint);
    return out.toString();
  }

  private static int fold(int codePoint) {
    return Character.toLowerCase(Character.toUpperCase(codePoint));
  }

  /** An asterisk is always a wildcard: sequences are expanded around the asterisks. */
  private static Glob splitAtStars(String raw) {
    List<String> parts = new ArrayList<>();
    for (String part : raw.split("\\*", -1)) {
      parts.add(Escapes.search(part));
    }
    return new Glob(parts);
  }

  /** After expansion, one backslash right before an asterisk takes the wildcard's meaning away. */
  private static Glob splitAtUnescapedStars(String text) {
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean afterBackslash = i > 0 && text.charAt(i - 1) == '\\';
      boolean afterTwo = afterBackslash && i > 1 && text.charAt(i - 2) == '\\';
      if (c == '*' && afterBackslash && !afterTwo) {
        part.setCharAt(part.length() - 1, '*');
      } else if (c == '*') {
        parts.add(part.toString());
        part.setLength(0);
      } else {
        part.append(c);
      }
    }
    parts.add(part.toString());
    return new Glob(parts);
  }
}
