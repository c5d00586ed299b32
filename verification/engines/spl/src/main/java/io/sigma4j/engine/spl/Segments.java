package io.sigma4j.engine.spl;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds search terms in raw text by its segments.
 *
 * <p>The breakers are the single characters of the documented defaults; the defaults also list a
 * few sequences of characters, such as {@code %20}, which are not breakers here.
 */
final class Segments {

  private static final String MAJOR = "[]<>(){}|!;,'\"*\n\r \t&?+";
  private static final String MINOR = "/:=@.-$#%\\_";
  private static final String BREAKER = characterClass(MAJOR + MINOR);

  private Segments() {}

  static boolean hasMajorBreaker(String text) {
    return text.chars().anyMatch(c -> MAJOR.indexOf(c) >= 0);
  }

  /**
   * Whether the text holds the pattern with a breaker, or nothing, on either side.
   *
   * <p>A side on which the pattern has a wildcard or a breaker of its own is free.
   */
  static boolean containsPhrase(String text, Glob pattern) {
    String first = pattern.parts().get(0);
    String last = pattern.parts().get(pattern.parts().size() - 1);
    String before = first.isEmpty() || isBreaker(first.charAt(0)) ? "" : "(?<![^" + BREAKER + "])";
    boolean freeEnd = last.isEmpty() || isBreaker(last.charAt(last.length() - 1));
    String after = freeEnd ? "" : "(?![^" + BREAKER + "])";
    String body = pattern.parts().stream().map(Pattern::quote).collect(Collectors.joining(".*"));
    return Pattern.compile(before + body + after, Pattern.DOTALL).matcher(text).find();
  }

  /** Whether one of the tokens that indexing makes of the text matches the whole pattern. */
  static boolean containsTerm(String text, Glob pattern) {
    for (String segment : split(text, MAJOR)) {
      if (tokens(segment).stream().anyMatch(pattern::matches)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The tokens of a major segment: the segment itself, and for each minor breaker the text before
   * it since the start and since the minor breaker before.
   */
  private static List<String> tokens(String segment) {
    List<String> tokens = new ArrayList<>(split(segment, MINOR));
    tokens.add(segment);
    for (int i = 1; i < segment.length(); i++) {
      if (MINOR.indexOf(segment.charAt(i)) >= 0) {
        tokens.add(segment.substring(0, i));
      }
    }
    return tokens;
  }

  private static List<String> split(String text, String breakers) {
    List<String> pieces = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || breakers.indexOf(text.charAt(i)) >= 0) {
        if (i > start) {
          pieces.add(text.substring(start, i));
        }
        start = i + 1;
      }
    }
    return pieces;
  }

  private static boolean isBreaker(char c) {
    return MAJOR.indexOf(c) >= 0 || MINOR.indexOf(c) >= 0;
  }

  private static String characterClass(String characters) {
    StringBuilder out = new StringBuilder();
    characters.chars().forEach(c -> out.append('\\').append((char) c));
    return out.toString();
  }
}
