package io.sigma4j.core.backend;

import java.util.Optional;

/**
 * Writes what the language says and not the rule.
 *
 * @param hole how it is written
 */
record WordsHole(Hole hole) implements Hole {

  @Override
  public Optional<Refusal> write(Operands operands, StringBuilder out) {
    return hole.write(operands, out);
  }

  @Override
  public void trace(Operands operands, QueryText out) {
    write(operands, out.characters());
  }
}
