package io.sigma4j.testkit.events;

import java.util.Optional;

/**
 * Another value for a field.
 *
 * @param why what it is, as in {@code last character cut}
 * @param value the value; nothing if the field is to be missing
 */
record Variation(String why, Optional<Object> value) {

  static Variation of(String why, Object value) {
    return new Variation(why, Optional.of(value));
  }
}
