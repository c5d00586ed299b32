package io.sigma4j.core.regex;

import java.util.Optional;

/** What the parser makes of a pattern. */
public sealed interface RegexParse {

  /**
   * A pattern that is well-formed.
   *
   * @param regex its meaning, with all flags resolved
   * @param flags those given, and those that the pattern sets at its very start
   */
  record Parsed(Regex regex, RegexFlags flags) implements RegexParse {}

  /**
   * A pattern that is not.
   *
   * @param start offset in the pattern of what is wrong, in UTF-16 units
   * @param end offset after it
   * @param message what is wrong
   * @param help what to write instead
   */
  record Malformed(int start, int end, String message, Optional<String> help)
      implements RegexParse {}
}
