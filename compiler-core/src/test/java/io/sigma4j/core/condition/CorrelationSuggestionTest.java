package io.sigma4j.core.condition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class CorrelationSuggestionTest {

  private final CorrelationSuggestion suggestion =
      new CorrelationSuggestion("my_rule", Optional.of("10m"));

  @Test
  void countsEvents() {
    assertThat(help("a | count() by host, user >= 5"))
        .isEqualTo(
            """
            write a correlation rule instead:
            correlation:
              type: event_count
              rules:
                - my_rule
              group-by:
                - host
                - user
              timespan: 10m
              condition:
                gte: 5""");
  }

  @Test
  void countsValues() {
    assertThat(help("a | count(user) > 5"))
        .contains("type: value_count", "field: user", "gt: 5")
        .doesNotContain("group-by");
  }

  @Test
  void knowsNoMaximum() {
    assertThat(help("a | max(size) > 5")).contains("`size|gt: 5`");
  }

  private String help(String condition) {
    return suggestion.help(Conditions.parse(condition).aggregation().orElseThrow());
  }
}
