package io.sigma4j.core.value;

import java.util.Optional;

/** What the parser makes of the text of an address range. */
public sealed interface CidrParse {

  /** A range. */
  record Parsed(CidrRange range) implements CidrParse {}

  /**
   * No range.
   *
   * @param message what is wrong
   * @param help what to write instead
   */
  record Malformed(String message, Optional<String> help) implements CidrParse {}
}
