package io.sigma4j.conformance;

import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The letters beyond ASCII that fold to ASCII ones: the long s and the Kelvin sign by Unicode's
 * simple folding, the dotless i and the dotted I by the upper and lower case of some languages.
 */
final class FoldedLetters {

  private static final String LETTERS = "\u017f\u212a\u0131\u0130";
  private static final String ASCII = "skiI";
  private static final String OTHERS = "~~~~";

  private FoldedLetters() {}

  /**
   * The event as targets may read it: each of these letters as the ASCII one or as something else.
   * One query may read them both ways, as the operators of a target do not all fold alike; so up to
   * some letter they are read one way, and from there on the other.
   */
  static Stream<StoredEvent> readings(StoredEvent event) {
    int longest =
        event.fields().values().stream()
            .mapToInt(value -> value instanceof String text ? text.length() : 0)
            .max()
            .orElse(0);
    return IntStream.rangeClosed(0, longest)
        .boxed()
        .flatMap(
            split ->
                Stream.of(read(event, split, ASCII, OTHERS), read(event, split, OTHERS, ASCII)));
  }

  private static StoredEvent read(StoredEvent event, int split, String before, String after) {
    StoredEvent result = event;
    for (var field : event.fields().entrySet()) {
      if (field.getValue() instanceof String text) {
        int place = Math.min(split, text.length());
        String read = read(text.substring(0, place), before) + read(text.substring(place), after);
        result = result.with(field.getKey(), Optional.of(read));
      }
    }
    return result;
  }

  private static String read(String text, String replacements) {
    String result = text;
    for (int i = 0; i < LETTERS.length(); i++) {
      result = result.replace(LETTERS.charAt(i), replacements.charAt(i));
    }
    return result;
  }
}
