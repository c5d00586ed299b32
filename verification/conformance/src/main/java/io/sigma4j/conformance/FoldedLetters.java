package io.sigma4j.conformance;

import java.util.Optional;

/**
 * The letters beyond ASCII that fold to ASCII ones: the long s and the Kelvin sign by Unicode's
 * simple folding, the dotless i and the dotted I by the upper and lower case of some languages.
 */
final class FoldedLetters {

  private static final String LETTERS = "\u017f\u212a\u0131\u0130";
  private static final String ASCII = "skiI";

  private FoldedLetters() {}

  /** The event with the ASCII letters instead. */
  static StoredEvent asAscii(StoredEvent event) {
    return replaced(event, ASCII);
  }

  /** The event with something that is no such letter instead. */
  static StoredEvent asOthers(StoredEvent event) {
    return replaced(event, "~~~~");
  }

  private static StoredEvent replaced(StoredEvent event, String replacements) {
    StoredEvent result = event;
    for (var field : event.fields().entrySet()) {
      if (field.getValue() instanceof String text) {
        result = result.with(field.getKey(), Optional.of(replaced(text, replacements)));
      }
    }
    return result;
  }

  private static String replaced(String text, String replacements) {
    String result = text;
    for (int i = 0; i < LETTERS.length(); i++) {
      result = result.replace(LETTERS.charAt(i), replacements.charAt(i));
    }
    return result;
  }
}
