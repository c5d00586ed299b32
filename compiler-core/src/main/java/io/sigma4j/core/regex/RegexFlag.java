package io.sigma4j.core.regex;

import java.util.Arrays;
import java.util.Optional;

/** A flag of a regular expression, with the letter that sets it, as in {@code (?i)}. */
public enum RegexFlag {
  /** ASCII letters match in either case. */
  IGNORE_CASE('i'),

  /** {@code ^} and {@code $} also match at line feeds. */
  MULTILINE('m'),

  /** A dot also matches a line feed. */
  DOT_ALL('s'),

  /** White space and comments from {@code #} on in the pattern mean nothing. */
  EXTENDED('x');

  private final char letter;

  RegexFlag(char letter) {
    this.letter = letter;
  }

  /** The letter that sets the flag. */
  public char letter() {
    return letter;
  }

  static Optional<RegexFlag> of(int letter) {
    return Arrays.stream(values()).filter(flag -> flag.letter == letter).findFirst();
  }
}
