package io.sigma4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.sigma4j.core.backend.Backend;
import io.sigma4j.core.backend.Query;
import io.sigma4j.core.backend.SourcePiece;
import io.sigma4j.core.backend.Tracing;
import io.sigma4j.core.compiler.RuleResult;
import io.sigma4j.core.compiler.TargetResult;
import io.sigma4j.core.rule.SigmaRule;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * The source maps of the shared cases as tests of a backend, for a method with
 * {@code @TestFactory}.
 *
 * <p>Each query is the same with a map and without, and every literal that a lexer finds in it maps
 * to the scalar of the rule that holds it.
 */
public final class SourceMapTests {

  private final Function<String, List<Literal>> lexer;
  private final Map<String, String> constants;
  private final Set<String> used = new ConcurrentSkipListSet<>();

  private SourceMapTests(Function<String, List<Literal>> lexer, Map<String, String> constants) {
    this.lexer = lexer;
    this.constants = Map.copyOf(constants);
  }

  /**
   * A test for each case, and one that fails if a constant is in no query.
   *
   * @param options values of some of the backend's options
   * @param lexer reads the literals of a query
   * @param constants the values of literals that no rule says, and why the language needs them
   */
  public static Stream<DynamicTest> of(
      Backend backend,
      Map<String, String> options,
      Function<String, List<Literal>> lexer,
      Map<String, String> constants) {
    SourceMapTests tests = new SourceMapTests(lexer, constants);
    CaseCompiler compiler = new CaseCompiler(backend, options);
    Stream<DynamicTest> cases =
        Cases.all().stream()
            .map(
                subject ->
                    DynamicTest.dynamicTest(subject.id(), () -> tests.check(compiler, subject)));
    return Stream.concat(
        cases, Stream.of(DynamicTest.dynamicTest("no unused constant", tests::checkConstants)));
  }

  /** The values of a query's source map in order, as {@code text <- path}. */
  public static List<String> values(Query query) {
    return query.sourceMap().pieces().stream()
        .filter(piece -> piece.kind() == SourcePiece.Kind.VALUE)
        .map(piece -> text(piece, query) + " <- " + piece.origin())
        .toList();
  }

  private static String text(SourcePiece piece, Query query) {
    return query.text().substring(piece.span().start(), piece.span().end());
  }

  private void checkConstants() {
    assertThat(used).isEqualTo(constants.keySet());
  }

  private void constant(Literal literal, String query) {
    assertThat(constants).as("no piece for %s in %s", literal, query).containsKey(literal.value());
    used.add(literal.value());
  }

  private void check(CaseCompiler compiler, Case subject) {
    RuleResult traced = compiler.compile(subject, Tracing.SOURCE_MAP);
    TargetResult plain = compiler.compile(subject, Tracing.OFF).targets().get(0);
    TargetResult result = traced.targets().get(0);
    assertThat(plain.sourceMaps()).isEmpty();
    assertThat(result.queries()).isEqualTo(plain.queries());
    assertThat(result.sourceMaps()).hasSameSizeAs(result.queries());
    for (int i = 0; i < result.queries().size(); i++) {
      SigmaRule rule = traced.meaning().meanings().get(i).rule();
      String query = result.queries().get(i);
      SourceMapCheck check = new SourceMapCheck(query, result.sourceMaps().get(i), rule);
      check.pieces();
      lexer
          .apply(query)
          .forEach(literal -> check.literal(literal, alone -> constant(alone, query)));
    }
  }
}
