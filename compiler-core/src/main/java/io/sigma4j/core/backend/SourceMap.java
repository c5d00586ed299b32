package io.sigma4j.core.backend;

import io.sigma4j.core.source.Span;
import java.util.List;

/**
 * Where the pieces of a query come from.
 *
 * @param pieces ordered by their start, an outer one before those inside it; two pieces are apart
 *     or one holds the other
 */
public record SourceMap(List<SourcePiece> pieces) {

  private static final SourceMap NONE = new SourceMap(List.of());

  public SourceMap {
    pieces = List.copyOf(pieces);
  }

  /** Of a query whose request did not ask for a map. */
  public static SourceMap none() {
    return NONE;
  }

  /** The map of the same query where it begins at an offset of another text. */
  public SourceMap movedBy(int offset) {
    return new SourceMap(
        pieces.stream()
            .map(
                piece ->
                    new SourcePiece(
                        piece.kind(),
                        new Span(piece.span().start() + offset, piece.span().end() + offset),
                        piece.origin()))
            .toList());
  }
}
