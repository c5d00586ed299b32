package io.sigma4j.core.backend;

import static org.assertj.core.api.Assertions.assertThat;

import io.sigma4j.core.ir.Match;
import io.sigma4j.core.ir.Origin;
import io.sigma4j.core.ir.RulePath;
import io.sigma4j.core.ir.Value;
import io.sigma4j.core.source.Location;
import io.sigma4j.core.source.SourceFile;
import io.sigma4j.core.source.Span;
import io.sigma4j.core.value.TextPattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Terms printed with a map, as {@code kind text <- path}. */
class QueryTextTest {

  private static final SourceFile FILE = SourceFile.of("rule.yml", "k: [a, b]");
  private static final Quoting QUOTING = Quoting.between("\"", "\"").backslashing("\\\"");
  private static final Dialect DIALECT =
      Dialect.named("Test")
          .hole('F', Holes.field((operands, out) -> append(operands.field(), out)))
          .hole('T', Holes.texts(QUOTING, UnaryOperator.identity(), ", "))
          .build();

  private static Optional<Refusal> append(String text, StringBuilder out) {
    out.append(text);
    return Optional.empty();
  }

  private static Match match(String text, int element) {
    int start = 4 + 3 * element;
    Location value = new Location(FILE, new Span(start, start + 1));
    Origin origin =
        Origin.ofTest(value, RulePath.of("k").element(element), new Location(FILE, new Span(0, 1)));
    return new Match("f", new Value.Text(TextPattern.literal(text)), origin);
  }

  private static Term leaf(String template, Operands operands) {
    return new Term.Leaf(DIALECT.template(template).fill(operands).fragment().orElseThrow());
  }

  private static Query print(Term term, Tracing tracing) {
    QueryText out = QueryText.of(tracing);
    new Printer(DIALECT).print(term, out.append("search "));
    return out.query();
  }

  private static List<String> pieces(Query query) {
    List<String> pieces = new ArrayList<>();
    for (SourcePiece piece : query.sourceMap().pieces()) {
      Span span = piece.span();
      String text = query.text().substring(span.start(), span.end());
      pieces.add(piece.kind().word() + " " + text + " <- " + piece.origin());
    }
    return pieces;
  }

  @Test
  void aListLeadsToEachOfItsElements() {
    Term term = leaf("$F in ($T)", Operands.ofList(List.of(match("a\"", 0), match("b", 1))));
    Query query = print(new Term.Negation(term), Tracing.SOURCE_MAP);

    assertThat(query.text()).isEqualTo("search NOT f in (\"a\\\"\", \"b\")");
    assertThat(pieces(query))
        .containsExactly(
            "predicate f in (\"a\\\"\", \"b\") <- k",
            "field f <- k",
            "value \"a\\\"\" <- k[0]",
            "value \"b\" <- k[1]");
  }

  @Test
  void ofEqualPiecesThePredicateIsTheOuterOne() {
    Query query = print(leaf("$T", Operands.of(match("a", 0))), Tracing.SOURCE_MAP);

    assertThat(pieces(query)).containsExactly("predicate \"a\" <- k[0]", "value \"a\" <- k[0]");
  }

  @Test
  void theTextIsTheSameWithoutAMap() {
    Term term =
        Term.all(
            List.of(
                leaf("$F=$T", Operands.of(match("a", 0))),
                leaf("$F=$T", Operands.of(match("b", 1)))));

    assertThat(print(term, Tracing.OFF).text())
        .isEqualTo(print(term, Tracing.SOURCE_MAP).text())
        .isEqualTo("search f=\"a\" AND f=\"b\"");
    assertThat(print(term, Tracing.OFF).sourceMap().pieces()).isEmpty();
  }

  @Test
  void placesOfPartsAreThoseAfterEscaping() {
    String text = "a\\b|\"c\"";
    StringBuilder literal = new StringBuilder();
    QUOTING.write(text, literal);

    assertThat(QUOTING.places(text, List.of(new Span(0, 3), new Span(4, 7))))
        .extracting(place -> literal.substring(place.start(), place.end()))
        .containsExactly("a\\\\b", "\\\"c\\\"");
  }
}
