package io.sigma4j.cli;

import io.sigma4j.core.backend.SourceMap;
import io.sigma4j.core.backend.SourcePiece;
import io.sigma4j.core.diagnostic.JsonText;
import io.sigma4j.core.source.Position;

/** A source map as a JSON array, whose offsets count code points of the query. */
final class SourceMapJson {

  private final String query;
  private final boolean onlySingleUnits;
  private final StringBuilder json = new StringBuilder("[");

  private SourceMapJson(String query) {
    this.query = query;
    this.onlySingleUnits = query.codePointCount(0, query.length()) == query.length();
  }

  static String of(String query, SourceMap map) {
    SourceMapJson writer = new SourceMapJson(query);
    map.pieces().forEach(writer::add);
    return writer.json.append(']').toString();
  }

  private void add(SourcePiece piece) {
    Position start = piece.origin().location().start();
    Position end = piece.origin().location().end();
    json.append(json.length() > 1 ? ",{" : "{");
    number("start", codePoints(piece.span().start()));
    number("end", codePoints(piece.span().end()));
    json.append("\"kind\":").append(JsonText.quoted(piece.kind().word())).append(',');
    number("line", start.line());
    number("column", start.column());
    number("endLine", end.line());
    number("endColumn", end.column());
    json.append("\"path\":").append(JsonText.quoted(piece.origin().path())).append('}');
  }

  private int codePoints(int offset) {
    return onlySingleUnits ? offset : query.codePointCount(0, offset);
  }

  private void number(String name, int value) {
    json.append('"').append(name).append("\":").append(value).append(',');
  }
}
