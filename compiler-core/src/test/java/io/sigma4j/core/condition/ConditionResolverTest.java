package io.sigma4j.core.condition;

import static org.assertj.core.api.Assertions.assertThat;

import io.sigma4j.core.diagnostic.Diagnostics;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConditionResolverTest {

  private static final ConditionResolver RESOLVER =
      new ConditionResolver(List.of("selection_b", "selection_a", "filter", "_hidden"));

  @ParameterizedTest
  @CsvSource({
    "1 of selection_*, selection_b selection_a",
    "all of them, selection_b selection_a filter",
    "all of *, selection_b selection_a filter",
    "1 of _*, _hidden",
    "1 of *_a, selection_a",
    "2 of s*_*, selection_b selection_a",
    "1 of filter, filter"
  })
  void namesInOrderOfDefinition(String text, String names) {
    ResolvedCondition resolved =
        RESOLVER.resolve(Conditions.parse(text), new Diagnostics()).orElseThrow();
    Condition.Selector selector = (Condition.Selector) resolved.condition();
    assertThat(resolved.names(selector)).containsExactly(names.split(" ", -1));
    assertThat(resolved.used()).containsExactlyInAnyOrder(names.split(" ", -1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "filtre; SIG302 there is no detection `filtre`; did you mean `filter`?",
        "x and x; SIG302 there is no detection `x`; the detections are `selection_b`, `selection_a`, `filter`, `_hidden`",
        "1 of selction_*; SIG303 `1 of selction_*` matches no detection; the nearest names are `selection_b`, `selection_a`",
        "3 of sel*; SIG308 `3 of sel*` can never hold: the pattern matches 2; it matches `selection_b`, `selection_a`",
        "filter | near fliter; SIG302 there is no detection `fliter`; did you mean `filter`?"
      })
  void saysWhatIsNotThere(String text, String message, String help) {
    Diagnostics diagnostics = new Diagnostics();
    assertThat(RESOLVER.resolve(Conditions.parse(text), diagnostics)).isEmpty();
    assertThat(diagnostics.list())
        .filteredOn(d -> d.code().code().startsWith("SIG30") && !d.code().code().equals("SIG305"))
        .singleElement()
        .satisfies(
            d -> {
              assertThat(d.code().code() + " " + d.message()).isEqualTo(message);
              assertThat(d.help()).contains(help);
            });
  }
}
