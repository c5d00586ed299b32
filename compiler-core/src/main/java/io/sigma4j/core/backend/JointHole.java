package io.sigma4j.core.backend;

import io.sigma4j.core.source.Span;
import java.util.List;
import java.util.Optional;

/**
 * Writes all values together, as in a regular expression with an alternative for each.
 *
 * @param hole how they are written
 * @param places where each of them stands in that
 */
record JointHole(Hole hole, Holes.Places places) implements Hole {

  @Override
  public Optional<Refusal> write(Operands operands, StringBuilder out) {
    return hole.write(operands, out);
  }

  @Override
  public void trace(Operands operands, QueryText out) {
    int start = out.length();
    write(operands, out.characters());
    List<Span> spans = operands.values().size() > 1 ? places.of(operands) : List.of();
    for (int i = 0; i < spans.size(); i++) {
      Span span = spans.get(i);
      out.mark(
          SourcePiece.Kind.VALUE, start + span.start(), start + span.end(), operands.origin(i));
    }
    out.mark(SourcePiece.Kind.VALUE, start, operands.allOrigins());
  }
}
