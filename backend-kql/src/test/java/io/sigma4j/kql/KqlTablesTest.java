package io.sigma4j.kql;

import static org.assertj.core.api.Assertions.assertThat;

import io.sigma4j.core.backend.Loss;
import io.sigma4j.core.backend.Op;
import io.sigma4j.core.backend.Outcome;
import io.sigma4j.core.backend.Polarity;
import io.sigma4j.core.backend.Term;
import io.sigma4j.core.ir.Keyword;
import io.sigma4j.core.ir.Match;
import io.sigma4j.core.ir.Origin;
import io.sigma4j.core.ir.Relation;
import io.sigma4j.core.ir.RulePath;
import io.sigma4j.core.ir.TimeUnit;
import io.sigma4j.core.ir.Value;
import io.sigma4j.core.pipeline.FieldKind;
import io.sigma4j.core.pipeline.FieldType;
import io.sigma4j.core.pipeline.FieldTypes;
import io.sigma4j.core.regex.Regex;
import io.sigma4j.core.source.Location;
import io.sigma4j.core.source.SourceFile;
import io.sigma4j.core.source.Span;
import io.sigma4j.core.value.CidrRange;
import io.sigma4j.core.value.IpAddress;
import io.sigma4j.core.value.Shape;
import io.sigma4j.core.value.TextPattern;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class KqlTablesTest {

  private static final Origin ORIGIN =
      Origin.of(new Location(SourceFile.of("rule.yml", "x"), Span.at(0)), RulePath.of("detection"));

  private final KqlTables tables = new KqlTables(KqlDialect.of(KqlNames.FLAT));

  static Stream<FieldType> columns() {
    return Arrays.stream(FieldKind.values())
        .flatMap(kind -> Stream.of(new FieldType(kind, false), new FieldType(kind, true)));
  }

  private static List<Value> values() {
    List<Value> values = new ArrayList<>();
    for (String text : List.of("a", "5", "true", "", "a*", "*a", "*a*", "a*b", "?", "ü", "*ü*")) {
      TextPattern pattern = TextPattern.parse(text);
      values.add(new Value.Text(pattern));
      values.add(new Value.Text(pattern.asCased()));
    }
    for (String number : List.of("5", "-0.5", "9007199254740993", "1e30")) {
      values.add(new Value.Numeric(new BigDecimal(number)));
      values.add(new Value.Compare(Relation.LESS, new BigDecimal(number)));
    }
    values.add(new Value.Bool(true));
    values.add(new Value.Present());
    values.add(new Value.Regex(Regex.literal("a"), "a"));
    values.add(new Value.Regex(Regex.anything(), ".*"));
    values.add(range("10.0.0.0", 8));
    values.add(range("fe80::", 10));
    values.add(range("::", 0));
    for (Shape shape : List.of(Shape.EXACT, Shape.PREFIX, Shape.SUFFIX, Shape.CONTAINS)) {
      values.add(new Value.FieldReference("G", shape, true));
      values.add(new Value.FieldReference("G", shape, false));
    }
    for (TimeUnit unit : TimeUnit.values()) {
      values.add(new Value.TimePart(unit, Relation.EQUAL, BigDecimal.ONE));
    }
    return values;
  }

  private static Value range(String first, int prefix) {
    return new Value.Cidr(new CidrRange(IpAddress.parse(first).orElseThrow(), prefix));
  }

  @ParameterizedTest
  @MethodSource("columns")
  void everyTestOfEveryColumnIsSaidOrRefused(FieldType type) {
    KqlLeaves leaves = new KqlLeaves(tables, FieldTypes.of(Map.of("F", type)));
    for (Value value : values()) {
      for (Polarity polarity : Polarity.values()) {
        assertSaidOrRefused(leaves.match(new Match("F", value, ORIGIN), polarity));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("columns")
  void everyListIsSaidOrRefused(FieldType type) {
    KqlLeaves leaves = new KqlLeaves(tables, FieldTypes.of(Map.of("F", type)));
    for (Value value : values()) {
      Match match = new Match("F", value, ORIGIN);
      Op op = Op.of(value);
      if (leaves.folds("F", op)) {
        assertSaidOrRefused(leaves.oneOf(op, List.of(match, match), Polarity.PLAIN));
      }
    }
  }

  @Test
  void everyKeywordIsSaidOrRefused() {
    KqlLeaves leaves = new KqlLeaves(tables, FieldTypes.none());
    values().stream()
        .filter(value -> value instanceof Value.Text || value instanceof Value.Regex)
        .map(value -> leaves.keyword(new Keyword(value, ORIGIN), Polarity.PLAIN))
        .forEach(KqlTablesTest::assertSaidOrRefused);
  }

  private static void assertSaidOrRefused(Outcome<Term> outcome) {
    boolean refused = outcome.losses().stream().anyMatch(loss -> loss.kind() == Loss.Kind.REFUSED);
    assertThat(outcome.value().isEmpty()).isEqualTo(refused);
    assertThat(outcome.losses()).allSatisfy(loss -> assertThat(loss.help()).isPresent());
  }
}
