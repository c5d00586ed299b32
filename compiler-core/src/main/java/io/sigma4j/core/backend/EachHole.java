package io.sigma4j.core.backend;

import java.util.Optional;

/**
 * Writes every value in the same way.
 *
 * @param separator what stands between two of them
 * @param one how one is written
 */
record EachHole(String separator, Holes.OneValue one) implements Hole {

  @Override
  public Optional<Refusal> write(Operands operands, StringBuilder out) {
    for (int i = 0; i < operands.values().size(); i++) {
      out.append(i == 0 ? "" : separator);
      Optional<Refusal> refusal = one.write(operands.values().get(i), out);
      if (refusal.isPresent()) {
        return refusal;
      }
    }
    return Optional.empty();
  }

  @Override
  public void trace(Operands operands, QueryText out) {
    for (int i = 0; i < operands.values().size(); i++) {
      out.append(i == 0 ? "" : separator);
      int start = out.length();
      one.write(operands.values().get(i), out.characters());
      out.mark(SourcePiece.Kind.VALUE, start, operands.origin(i));
    }
  }
}
