package io.sigma4j.core.lowering;

import io.sigma4j.core.ir.Relation;
import io.sigma4j.core.ir.TimeUnit;
import io.sigma4j.core.regex.RegexFlags;
import io.sigma4j.core.value.Modifier;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the modifiers of a key ask for, known to go together.
 *
 * @param kind what the values are
 * @param modifiers all of them
 * @param steps those that change a text, in order
 * @param flags of a regular expression
 * @param relation of a comparison
 * @param unit of a time
 */
record Plan(
    Kind kind,
    Set<Modifier> modifiers,
    List<Modifier> steps,
    RegexFlags flags,
    Optional<Relation> relation,
    Optional<TimeUnit> unit) {

  /** How a value is read. */
  enum Kind {
    PLAIN,
    REGEX,
    CIDR,
    EXISTS,
    COMPARE,
    FIELD_REFERENCE,
    TIME_PART
  }

  boolean has(Modifier modifier) {
    return modifiers.contains(modifier);
  }

  /** Whether the modifiers make a text of any value, so that a number is its decimal form. */
  boolean wantsText() {
    return !steps.isEmpty();
  }

  /** Whether a modifier says where the text stands in the field. */
  boolean hasShape() {
    return has(Modifier.CONTAINS) || has(Modifier.STARTSWITH) || has(Modifier.ENDSWITH);
  }
}
