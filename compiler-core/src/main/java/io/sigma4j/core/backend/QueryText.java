package io.sigma4j.core.backend;

import io.sigma4j.core.ir.Origin;
import io.sigma4j.core.source.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The text of a query as it is written from left to right and, if the request asks, where its
 * pieces come from. What was written does not change any more, so offsets stay right.
 */
public final class QueryText {

  private static final Comparator<SourcePiece> OUTER_FIRST =
      Comparator.comparingInt((SourcePiece piece) -> piece.span().start())
          .thenComparingInt(piece -> -piece.span().end());

  private final StringBuilder characters = new StringBuilder();

  /** Inner pieces before those around them; absent if nobody asks. */
  private final @Nullable List<SourcePiece> pieces;

  private QueryText(@Nullable List<SourcePiece> pieces) {
    this.pieces = pieces;
  }

  /** An empty text. */
  public static QueryText of(Tracing tracing) {
    return switch (tracing) {
      case OFF -> new QueryText(null);
      case SOURCE_MAP -> new QueryText(new ArrayList<>());
    };
  }

  /** Appends what the rule does not say, such as the name of a command. */
  public QueryText append(String text) {
    characters.append(text);
    return this;
  }

  /** Appends the name of a field. */
  public QueryText append(SourcedName name) {
    int start = length();
    characters.append(name.text());
    mark(SourcePiece.Kind.FIELD, start, name.origin());
    return this;
  }

  /** Appends a predicate. */
  QueryText append(Fragment fragment) {
    if (isTraced()) {
      fragment.trace(this);
    } else {
      characters.append(fragment.text());
    }
    return this;
  }

  /** Number of UTF-16 units so far. */
  public int length() {
    return characters.length();
  }

  /** Whether pieces are asked for, so that it is worth finding out about them. */
  public boolean isTraced() {
    return pieces != null;
  }

  /** The text so far, to be appended to. */
  public StringBuilder characters() {
    return characters;
  }

  /** Says where all that was written from {@code start} on comes from; pieces inside go before. */
  public void mark(SourcePiece.Kind kind, int start, Origin origin) {
    mark(kind, start, length(), origin);
  }

  /** The same of a part that ends at {@code end}. */
  public void mark(SourcePiece.Kind kind, int start, int end, Origin origin) {
    if (pieces != null && start < end) {
      pieces.add(new SourcePiece(kind, new Span(start, end), origin));
    }
  }

  /** The query. */
  public Query query() {
    return pieces == null
        ? new Query(characters.toString())
        : new Query(characters.toString(), new SourceMap(sorted(pieces)));
  }

  /** Of equal pieces the one that came later is the outer one. */
  private static List<SourcePiece> sorted(List<SourcePiece> pieces) {
    List<SourcePiece> sorted = new ArrayList<>(pieces);
    Collections.reverse(sorted);
    sorted.sort(OUTER_FIRST);
    return sorted;
  }
}
