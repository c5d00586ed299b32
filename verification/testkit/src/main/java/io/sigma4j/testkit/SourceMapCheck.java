package io.sigma4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.sigma4j.core.backend.SourceMap;
import io.sigma4j.core.backend.SourcePiece;
import io.sigma4j.core.rule.SigmaRule;
import io.sigma4j.core.source.Location;
import io.sigma4j.core.source.Span;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/** Holds a source map against its query and the rule. */
final class SourceMapCheck {

  private final String query;
  private final SourceMap map;
  private final SigmaRule rule;
  private final List<RuleScalar> scalars;

  SourceMapCheck(String query, SourceMap map, SigmaRule rule) {
    this.query = query;
    this.map = map;
    this.rule = rule;
    this.scalars = RuleScalar.all(rule);
  }

  /** Pieces lie in the query, in order, one inside the other or apart, and come from the rule. */
  void pieces() {
    assertThat(map.pieces()).isNotEmpty();
    Deque<Span> around = new ArrayDeque<>();
    Span last = new Span(0, query.length());
    for (SourcePiece piece : map.pieces()) {
      Span span = piece.span();
      assertThat(span.end()).as("%s", piece).isLessThanOrEqualTo(query.length());
      assertThat(isBefore(last, span)).as("%s after %s", piece, last).isTrue();
      while (!around.isEmpty() && around.element().end() <= span.start()) {
        around.pop();
      }
      assertThat(around.isEmpty() || around.element().contains(span)).as("%s", piece).isTrue();
      around.push(span);
      last = span;
      origin(piece);
    }
  }

  private static boolean isBefore(Span one, Span two) {
    return one.start() < two.start() || (one.start() == two.start() && one.end() >= two.end());
  }

  private void origin(SourcePiece piece) {
    Location location = piece.origin().location();
    assertThat(location.file()).isSameAs(rule.location().file());
    switch (piece.kind()) {
      case PREDICATE, VALUE ->
          assertThat(scalars).as("%s", piece).anyMatch(scalar -> isIn(scalar, location.span()));
      case FIELD ->
          assertThat(isKey(location, text(piece)) || isShown(location, text(piece)))
              .as("%s is no field at %s", text(piece), piece)
              .isTrue();
    }
  }

  private static boolean isIn(RuleScalar scalar, Span span) {
    Span value = scalar.value().location().span();
    return value.start() == span.start() && span.contains(value);
  }

  private boolean isKey(Location location, String text) {
    return scalars.stream()
        .map(RuleScalar::key)
        .anyMatch(
            key -> key.location().equals(location) && RuleScalar.holdsRuns(key.field(), text));
  }

  private boolean isShown(Location location, String text) {
    return rule.fields().stream()
        .anyMatch(
            field -> field.location().equals(location) && RuleScalar.holdsRuns(field.text(), text));
  }

  /**
   * The literal maps to a scalar that holds it.
   *
   * @param constant is told of a literal that maps to none
   */
  void literal(Literal literal, Consumer<Literal> constant) {
    boolean placed = literal.end() > 0;
    if (!placed) {
      assertThat(map.pieces())
          .as("%s in %s", literal, query)
          .anyMatch(piece -> piece.kind() == SourcePiece.Kind.VALUE && isText(piece, literal));
      return;
    }
    Span span = new Span(literal.start(), literal.end());
    Optional<SourcePiece> value = innermostValue(span);
    if (value.isEmpty()) {
      if (!isField(span)) {
        constant.accept(literal);
      }
      return;
    }
    List<SourcePiece> parts = parts(span);
    if (parts.isEmpty()) {
      // lexers take the sign of a number for an operator
      boolean bare = literal.kind() == LiteralKind.TERM;
      holds(value.get(), bare ? text(value.get()) : literal.value());
    } else {
      parts.forEach(part -> holds(part, text(part)));
    }
  }

  private boolean isText(SourcePiece piece, Literal literal) {
    return text(piece).equals(literal.value());
  }

  private String text(SourcePiece piece) {
    return query.substring(piece.span().start(), piece.span().end());
  }

  private Optional<SourcePiece> innermostValue(Span span) {
    return map.pieces().stream()
        .filter(piece -> piece.kind() == SourcePiece.Kind.VALUE && piece.span().contains(span))
        .reduce((outer, inner) -> inner);
  }

  private boolean isField(Span span) {
    return map.pieces().stream()
        .anyMatch(piece -> piece.kind() == SourcePiece.Kind.FIELD && piece.span().contains(span));
  }

  /** Pieces that are less than the literal: alternatives of a regular expression. */
  private List<SourcePiece> parts(Span span) {
    return map.pieces().stream()
        .filter(
            piece ->
                piece.kind() == SourcePiece.Kind.VALUE
                    && span.contains(piece.span())
                    && piece.span().length() < span.length())
        .toList();
  }

  private void holds(SourcePiece piece, String text) {
    RuleScalar scalar = scalar(piece);
    if (scalar.isPlain()) {
      assertThat(scalar.isIn(text))
          .as("%s maps to %s in %s", text, scalar.value().text(), query)
          .isTrue();
    }
  }

  private RuleScalar scalar(SourcePiece piece) {
    Location location = piece.origin().location();
    return Objects.requireNonNull(
        scalars.stream().filter(scalar -> scalar.isAt(location)).findFirst().orElse(null),
        () -> "no single scalar: " + text(piece) + " from " + piece.origin().path());
  }
}
