package io.sigma4j.core.backend;

import java.util.Optional;

/**
 * Writes what comes from the key of a test.
 *
 * @param hole how it is written
 */
record FieldHole(Hole hole) implements Hole {

  @Override
  public Optional<Refusal> write(Operands operands, StringBuilder out) {
    return hole.write(operands, out);
  }

  @Override
  public void trace(Operands operands, QueryText out) {
    int start = out.length();
    write(operands, out.characters());
    operands.origin().key().ifPresent(key -> out.mark(SourcePiece.Kind.FIELD, start, key));
  }
}
