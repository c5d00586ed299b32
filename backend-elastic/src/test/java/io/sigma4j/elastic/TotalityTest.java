package io.sigma4j.elastic;

import static org.assertj.core.api.Assertions.assertThat;

import io.sigma4j.core.backend.Backend;
import io.sigma4j.core.backend.Loss;
import io.sigma4j.core.backend.Meaning;
import io.sigma4j.core.backend.Op;
import io.sigma4j.core.backend.Outcome;
import io.sigma4j.core.backend.Query;
import io.sigma4j.core.compiler.RuleFrontEnd;
import io.sigma4j.core.compiler.Target;
import io.sigma4j.core.ir.Expr;
import io.sigma4j.core.ir.Keyword;
import io.sigma4j.core.ir.Match;
import io.sigma4j.core.ir.Not;
import io.sigma4j.core.ir.Or;
import io.sigma4j.core.ir.Origin;
import io.sigma4j.core.ir.RulePath;
import io.sigma4j.core.ir.Value;
import io.sigma4j.core.lowering.LoweringOptions;
import io.sigma4j.core.pipeline.FieldKind;
import io.sigma4j.core.pipeline.FieldType;
import io.sigma4j.core.pipeline.FieldTypes;
import io.sigma4j.core.rule.SigmaRule;
import io.sigma4j.core.source.Location;
import io.sigma4j.core.source.SourceFile;
import io.sigma4j.core.source.Span;
import io.sigma4j.elastic.dsl.DslBackend;
import io.sigma4j.elastic.lucene.LuceneBackend;
import io.sigma4j.testkit.DslLiterals;
import io.sigma4j.testkit.LuceneLiterals;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every operator on every kind of field is a query or a refusal, whatever the value. */
class TotalityTest {

  private static final SourceFile FILE =
      SourceFile.of(
          "rule.yml", "title: T\nlogsource: {category: t}\ndetection: {s: {F: x}, condition: s}\n");

  private static final Origin ORIGIN =
      Origin.of(new Location(FILE, new Span(0, 1)), RulePath.of("detection"));

  private static final SigmaRule RULE =
      RuleFrontEnd.of(LoweringOptions.defaults()).read(FILE).get(0).meanings().get(0).rule();

  private static final Set<Op> LIST_FORMS =
      EnumSet.of(
          Op.ONE_OF,
          Op.ONE_OF_CASED,
          Op.ONE_OF_NUMBERS,
          Op.CONTAINS_ONE_OF,
          Op.CONTAINS_ONE_OF_CASED,
          Op.CIDR_ONE_OF);

  static Stream<Arguments> targets() {
    List<Arguments> targets = new ArrayList<>();
    for (FieldKind kind : FieldKind.values()) {
      FieldTypes types = FieldTypes.of(Map.of("F", new FieldType(kind, false)));
      targets.add(Arguments.of(kind, target(new LuceneBackend(), "index", types)));
      targets.add(Arguments.of(kind, target(new LuceneBackend(), "query", types)));
      targets.add(Arguments.of(kind, Target.of(new DslBackend(), "default", Map.of(), types)));
    }
    return targets.stream();
  }

  private static Target target(Backend backend, String folding, FieldTypes types) {
    return Target.of(backend, "default", Map.of("case_folding", folding), types);
  }

  @Test
  void samplesHaveEveryOperator() {
    Set<Op> ops = EnumSet.copyOf(SampleValues.all().stream().map(Op::of).toList());
    assertThat(ops).isEqualTo(EnumSet.complementOf(EnumSet.copyOf(LIST_FORMS)));
  }

  @ParameterizedTest(name = "{0} {index}")
  @MethodSource("targets")
  void everyValueIsAQueryOrARefusal(FieldKind kind, Target target) {
    for (Value value : SampleValues.all()) {
      Match match = new Match("F", value, ORIGIN);
      check(target, match);
      check(target, new Not(match));
      check(target, new Or(List.of(match, new Match("F", value, ORIGIN))));
    }
  }

  @ParameterizedTest(name = "{0} {index}")
  @MethodSource("targets")
  void everyKeywordIsAQueryOrARefusal(FieldKind kind, Target target) {
    for (Value value : SampleValues.all()) {
      if (value instanceof Value.Text || value instanceof Value.Regex) {
        check(target, new Keyword(value, ORIGIN));
      }
    }
  }

  private static void check(Target target, Expr expr) {
    Outcome<Query> outcome = target.backend().compile(new Meaning(RULE, expr), target.request());
    boolean refused = outcome.losses().stream().anyMatch(loss -> loss.kind() == Loss.Kind.REFUSED);
    assertThat(outcome.value().isEmpty()).as("%s", expr).isEqualTo(refused);
    outcome.value().ifPresent(query -> assertReadable(target, query));
  }

  private static void assertReadable(Target target, Query query) {
    if (target.backend() instanceof DslBackend) {
      DslLiterals.read(query.text());
    } else {
      LuceneLiterals.read(query.text());
    }
  }
}
