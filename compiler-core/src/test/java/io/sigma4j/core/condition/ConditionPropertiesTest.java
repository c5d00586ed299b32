package io.sigma4j.core.condition;

import static org.assertj.core.api.Assertions.assertThat;

import io.sigma4j.core.diagnostic.Diagnostic;
import io.sigma4j.core.diagnostic.DiagnosticCode;
import io.sigma4j.core.diagnostic.Diagnostics;
import io.sigma4j.core.diagnostic.Severity;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ConditionPropertiesTest {

  @Property
  void printedAndReadIsEqual(@ForAll("conditions") Condition condition) {
    String printed = ConditionPrinter.print(condition);
    assertThat(Conditions.bare(Conditions.parse(printed).condition())).isEqualTo(condition);
  }

  @Property
  void anyTextIsReadOrExplainedOnce(@ForAll String text) {
    readOrExplained(text);
  }

  @Property
  void anyWordsAreReadOrExplainedOnce(@ForAll("words") String text) {
    readOrExplained(text);
  }

  private static void readOrExplained(String text) {
    Diagnostics diagnostics = new Diagnostics();
    boolean read = Conditions.parse(text, diagnostics).isPresent();
    List<Diagnostic> errors =
        diagnostics.list().stream().filter(d -> d.severity() == Severity.ERROR).toList();
    assertThat(errors).hasSize(read ? 0 : 1);
    assertThat(errors)
        .allSatisfy(
            error -> {
              assertThat(error.code()).isEqualTo(DiagnosticCode.CONDITION_SYNTAX);
              assertThat(error.help()).isPresent();
              assertThat(error.location().orElseThrow().span().end())
                  .isLessThanOrEqualTo(text.length());
            });
  }

  @Provide
  Arbitrary<String> words() {
    return Arbitraries.of(
            "a", "1", "of", "all", "and", "or", "not", "(", ")", "x*", "them", "|", "count", "by",
            ">", ",", "near", "&&", "'", "0", "2", "𝒳")
        .list()
        .ofMaxSize(12)
        .map(words -> String.join(" ", words));
  }

  @Provide
  Arbitrary<Condition> conditions() {
    return condition(3);
  }

  private static Arbitrary<Condition> condition(int depth) {
    if (depth == 0) {
      return leaf();
    }
    Arbitrary<List<Condition>> terms = condition(depth - 1).list().ofMinSize(2).ofMaxSize(3);
    return Arbitraries.oneOf(
        leaf(),
        terms.map(Condition.Or::new),
        terms.map(Condition.And::new),
        condition(depth - 1).map(term -> new Condition.Not(term, Conditions.NOWHERE)));
  }

  private static Arbitrary<Condition> leaf() {
    Arbitrary<Condition> names =
        Arbitraries.of("a", "all", "1sel", "notepad", "4624", "of")
            .map(name -> new Condition.Identifier(name, Conditions.NOWHERE));
    Arbitrary<Condition> selectors =
        Arbitraries.of(Quantifier.any(), Quantifier.all(), Quantifier.atLeast(3))
            .flatMap(
                quantifier ->
                    Arbitraries.of("them", "sel_*", "*-x", "of", "name")
                        .map(
                            pattern ->
                                new Condition.Selector(
                                    quantifier, new NamePattern(pattern), Conditions.NOWHERE)));
    return Arbitraries.oneOf(names, selectors);
  }
}
