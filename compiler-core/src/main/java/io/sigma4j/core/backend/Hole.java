package io.sigma4j.core.backend;

import java.util.Optional;

/**
 * A typed gap in a {@link Template}. It decides how its operand is escaped, so that the author of a
 * template cannot forget it, and it may decline an operand.
 */
public interface Hole {

  /**
   * Writes its part of the operands.
   *
   * @param out what was written so far; whatever was added is dropped after a refusal
   * @return why this operand cannot be written here, or empty if it was
   */
  Optional<Refusal> write(Operands operands, StringBuilder out);

  /**
   * Writes again what it wrote without a refusal, and says where that comes from: by itself, from
   * all values of the operands.
   */
  default void trace(Operands operands, QueryText out) {
    int start = out.length();
    write(operands, out.characters());
    out.mark(SourcePiece.Kind.VALUE, start, operands.allOrigins());
  }
}
