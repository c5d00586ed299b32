package io.sigma4j.splunk;

import io.sigma4j.core.regex.Regex;
import io.sigma4j.core.value.TextPattern;
import java.util.List;
import java.util.Optional;

/** The longest text that a regular expression cannot do without. */
final class RegexText {

  /** A shorter text is in nearly every value. */
  private static final int SHORTEST = 3;

  private RegexText() {}

  /** A text that is in whatever the expression matches, whatever its case; empty if it is short. */
  static Optional<TextPattern> of(Regex regex) {
    String longest = "";
    for (Regex part : parts(regex)) {
      if (part instanceof Regex.Literal literal && literal.text().length() > longest.length()) {
        longest = literal.text();
      }
    }
    return longest.length() < SHORTEST
        ? Optional.empty()
        : Optional.of(RawText.contained(TextPattern.literal(longest)));
  }

  /** Groups are not looked into: what is in them may come back by reference, or not at all. */
  private static List<Regex> parts(Regex regex) {
    return regex instanceof Regex.Sequence sequence ? sequence.parts() : List.of(regex);
  }
}
