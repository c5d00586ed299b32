package io.sigma4j.engine.spl;

import io.sigma4j.engine.model.Cidr;
import java.util.Optional;

/**
 * The value of a comparison, or a search term.
 *
 * @param text the value with its escape sequences expanded, asterisks included
 * @param glob the value as a pattern
 * @param directive what encloses it
 */
record SearchValue(String text, Glob glob, Directive directive) {

  /** A word that encloses a value and changes how it is matched. */
  enum Directive {
    NONE,
    CASE,
    TERM
  }

  /** The subnet, if the value is one and may be matched as one. */
  Optional<Cidr> subnet() {
    boolean plain = directive == Directive.NONE && !glob.hasWildcard();
    return plain ? Cidr.parse(text) : Optional.empty();
  }
}
