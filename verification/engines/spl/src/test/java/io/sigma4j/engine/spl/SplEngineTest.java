package io.sigma4j.engine.spl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the engine says to searches, and to what is none of its options or events. */
final class SplEngineTest {

  private static final List<String> EVENTS =
      List.of("{\"_id\":\"1\",\"user\":\"bob\"}", "{\"_id\":\"2\",\"user\":null}");

  private final SplStore store = SplEngine.of(SplOptions.defaults()).load(EVENTS);

  @Test
  void hitsAreIds() {
    assertThat(store.run("NOT user=\"BOB\""))
        .isEqualTo(new SplAnswer.Found(List.of("2"), List.of()));
  }

  @Test
  void warningsSayWhere() {
    assertThat(store.run("user=\"bob\" or user=\"x\""))
        .isEqualTo(
            new SplAnswer.Found(
                List.of(), List.of("11: lower-case 'or' is a search term, not an operator")));
  }

  @Test
  void rowsAreSpelled() {
    assertThat(store.run("* | stats count"))
        .isEqualTo(new SplAnswer.Table(List.of(Map.of("count", List.of("2"))), List.of()));
  }

  @Test
  void faultsAreTold() {
    assertThat(store.run("user=\"bob\" |"))
        .isEqualTo(
            new SplAnswer.Rejected(12, "expected a command but found the end of the search"));
    assertThat(store.run("* | lookup x y")).isInstanceOf(SplAnswer.Unsupported.class);
  }

  @Test
  void anOptionChangesTheAnswer() {
    SplOptions options = SplOptions.defaults().with("json-null=text");
    assertThat(SplEngine.of(options).load(EVENTS).run("user=\"null\""))
        .isEqualTo(new SplAnswer.Found(List.of("2"), List.of()));
  }

  @Test
  void unknownOptionsAndBadEventsAreRefused() {
    assertThatThrownBy(() -> SplOptions.defaults().with("nosuch=1"))
        .hasMessage("no such option: nosuch=1");
    assertThatThrownBy(() -> SplOptions.defaults().with("raw=xml"))
        .hasMessage("raw has no value xml");
    assertThatThrownBy(() -> SplEngine.of(SplOptions.defaults()).load(List.of("{}")))
        .hasMessage("event without _id: {}");
  }
}
