package io.sigma4j.core.pass;

import static org.assertj.core.api.Assertions.assertThat;

import io.sigma4j.core.eval.Evaluator;
import io.sigma4j.core.eval.Event;
import io.sigma4j.core.ir.Expr;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every pass does what its table says, and keeps the meaning on every event. */
class PassesTest {

  private static final List<String> FIELDS = List.of("a", "b", "c", "d");

  @TestFactory
  Stream<DynamicTest> eachPassHasItsTable() {
    return Passes.normalising().stream()
        .flatMap(
            pass ->
                table(pass.getClass().getSimpleName())
                    .map(row -> test(row, expr -> pass.apply(expr).orElse(expr))));
  }

  @TestFactory
  Stream<DynamicTest> allOfThemNormalise() {
    return table("normalise").map(row -> test(row, Passes::normalise));
  }

  @TestFactory
  Stream<DynamicTest> nothingIsLeftToDo() {
    return table("normalise")
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row,
                    () -> {
                      Expr once = Passes.normalise(Notation.read(side(row, 0)));
                      assertThat(Passes.normalise(once)).isEqualTo(once);
                    }));
  }

  private static DynamicTest test(String row, UnaryOperator<Expr> rewrite) {
    return DynamicTest.dynamicTest(
        row,
        () -> {
          Expr before = Notation.read(side(row, 0));
          Expr after = rewrite.apply(before);
          assertThat(after).isEqualTo(Notation.read(side(row, 1)));
          assertSameMeaning(before, after);
        });
  }

  private static String side(String row, int index) {
    return List.of(row.split(" ; ", 2)).get(index);
  }

  private static void assertSameMeaning(Expr before, Expr after) {
    List<Event> events = events();
    Evaluator one = Evaluator.of(before);
    Evaluator other = Evaluator.of(after);
    assertThat(events.stream().map(other::matches).toList())
        .isEqualTo(events.stream().map(one::matches).toList());
  }

  /** Every combination of fields that are there. */
  private static List<Event> events() {
    List<Event> events = new ArrayList<>();
    for (int bits = 0; bits < 1 << FIELDS.size(); bits++) {
      Map<String, String> members = new LinkedHashMap<>();
      for (int i = 0; i < FIELDS.size(); i++) {
        if ((bits >> i & 1) == 1) {
          members.put(FIELDS.get(i), "x");
        }
      }
      events.add(Event.of(members));
    }
    return events;
  }

  private static Stream<String> table(String name) {
    try (InputStream stream = PassesTest.class.getResourceAsStream("/passes/" + name + ".txt")) {
      assertThat(stream).as("the table of " + name).isNotNull();
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines().toList().stream();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
