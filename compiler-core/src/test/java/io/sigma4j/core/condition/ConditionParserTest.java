package io.sigma4j.core.condition;

import static org.assertj.core.api.Assertions.assertThat;

import io.sigma4j.core.diagnostic.Diagnostic;
import io.sigma4j.core.diagnostic.DiagnosticCode;
import io.sigma4j.core.diagnostic.Diagnostics;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ConditionParserTest {

  static Stream<String> valid() {
    return Conditions.lines("valid.txt").stream();
  }

  static Stream<String> invalid() {
    return Conditions.lines("invalid.txt").stream();
  }

  @ParameterizedTest
  @MethodSource("valid")
  void readsAndPrintsBack(String line) {
    String[] sides = line.split(" => ", -1);
    Condition condition = Conditions.parse(sides[0]).condition();
    String printed = ConditionPrinter.print(condition);
    assertThat(printed).isEqualTo(sides[sides.length - 1]);
    assertThat(Conditions.bare(Conditions.parse(printed).condition()))
        .isEqualTo(Conditions.bare(condition));
  }

  @ParameterizedTest
  @MethodSource("invalid")
  void explains(String line) {
    String text = line.substring(0, line.indexOf(" => "));
    Diagnostics diagnostics = new Diagnostics();
    assertThat(Conditions.parse(text, diagnostics)).isEmpty();
    assertThat(diagnostics.list()).hasSize(1);
    Diagnostic error = diagnostics.list().get(0);
    assertThat(error.code()).isEqualTo(DiagnosticCode.CONDITION_SYNTAX);
    assertThat(text + " => " + error.message() + " ; " + error.help().orElseThrow())
        .isEqualTo(line);
  }

  @Test
  void explainsAnEmptyCondition() {
    Diagnostics diagnostics = new Diagnostics();
    assertThat(Conditions.parse(" \n", diagnostics)).isEmpty();
    assertThat(diagnostics.list())
        .singleElement()
        .extracting(Diagnostic::message)
        .isEqualTo("the condition is empty");
  }

  @Test
  void refusesWhatIsTooDeep() {
    assertThat(codes("(".repeat(9_000) + "a")).containsExactly(DiagnosticCode.CONDITION_TOO_DEEP);
    assertThat(codes("not ".repeat(4_000) + "a"))
        .containsExactly(DiagnosticCode.CONDITION_TOO_DEEP);
    assertThat(codes("(not ".repeat(51) + "a" + ")".repeat(51)))
        .containsExactly(DiagnosticCode.CONDITION_TOO_DEEP);
    assertThat(codes("(not ".repeat(50) + "a" + ")".repeat(50))).isEmpty();
  }

  @Test
  void refusesWhatIsTooLong() {
    assertThat(codes("a or ".repeat(20_000) + "a"))
        .containsExactly(DiagnosticCode.CONDITION_TOO_LONG);
    assertThat(codes("a or ".repeat(3_999) + "a")).isEmpty();
  }

  @Test
  void remarksOnCapitalsOnceAndOnCounts() {
    assertThat(codes("A AND b OR NOT 2 of c*"))
        .containsExactly(DiagnosticCode.UPPER_CASE_OPERATOR, DiagnosticCode.COUNTED_SELECTOR);
    assertThat(codes("ALL and THEM")).isEmpty();
  }

  private static List<DiagnosticCode> codes(String text) {
    Diagnostics diagnostics = new Diagnostics();
    boolean present = Conditions.parse(text, diagnostics).isPresent();
    assertThat(present).isNotEqualTo(diagnostics.hasErrors());
    return diagnostics.list().stream().map(Diagnostic::code).toList();
  }
}
