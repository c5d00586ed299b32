package io.sigma4j.core.pass;

import static org.assertj.core.api.Assertions.assertThat;

import io.sigma4j.core.eval.Evaluator;
import io.sigma4j.core.eval.Event;
import io.sigma4j.core.ir.Expr;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HalvesTest {

  private static final List<String> FIELDS = List.of("a", "b", "c", "d");

  @ParameterizedTest
  @CsvSource({
    "(or a b), a, b",
    "(or a b c), a, (or b c)",
    "(or a b c d), (or a b), (or c d)",
    "(and a (or b c)), (and a b), (and a c)",
    "(and (or a b) (or b c d)), (and (or a b) b), (and (or a b) (or c d))",
    "(and a (not (and b c))), (and a (not b)), (and a (not c))",
    "(not (and a b c)), (not a), (not (and b c))"
  })
  void findTogetherWhatTheWholeFinds(String whole, String first, String second) {
    Expr expr = Notation.read(whole);
    List<Expr> halves = Halves.of(expr).orElseThrow();
    assertThat(halves).containsExactly(Notation.read(first), Notation.read(second));
    for (int event = 0; event < 1 << FIELDS.size(); event++) {
      Event fields = event(event);
      assertThat(halves.stream().anyMatch(half -> Evaluator.of(half).matches(fields)))
          .as(whole + " on " + fields)
          .isEqualTo(Evaluator.of(expr).matches(fields));
    }
  }

  private static Event event(int bits) {
    Map<String, Object> fields = new LinkedHashMap<>();
    for (int i = 0; i < FIELDS.size(); i++) {
      if ((bits >> i & 1) == 1) {
        fields.put(FIELDS.get(i), "x");
      }
    }
    return Event.of(fields);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "(not a)", "(and a b)", "(not (or a b))", "(and a (not (or b c)))"})
  void areNoneWithoutAlternatives(String expr) {
    assertThat(Halves.of(Notation.read(expr))).isEmpty();
  }

  @Test
  void endWithSingleTerms() {
    Expr expr = Notation.read("(and a (or b (and c d) (not a)))");
    int queries = 0;
    List<Expr> open = List.of(expr);
    while (!open.isEmpty()) {
      queries += (int) open.stream().filter(e -> Halves.of(e).isEmpty()).count();
      open = open.stream().flatMap(e -> Halves.of(e).stream().flatMap(List::stream)).toList();
    }
    assertThat(queries).isEqualTo(3);
  }
}
