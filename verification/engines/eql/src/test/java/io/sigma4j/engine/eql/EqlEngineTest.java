package io.sigma4j.engine.eql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the engine says to queries, and to what is none of its options or events. */
final class EqlEngineTest {

  private static final List<String> EVENTS =
      List.of("{\"_id\":\"1\",\"user\":\"bob\",\"n\":1}", "{\"_id\":\"2\",\"user\":null}");

  private final EqlStore store = load(EqlOptions.defaults());

  private static EqlStore load(EqlOptions options) {
    return EqlEngine.of(options).load(Map.of("n", "long"), EVENTS);
  }

  @Test
  void hitsAreIds() {
    assertThat(store.run("any where not user : \"BOB\""))
        .isEqualTo(new EqlAnswer.Found(List.of("2"), List.of()));
  }

  @Test
  void sequencesNameTheirEvents() {
    assertThat(store.run("sequence [any where n == 1] [any where user == null]"))
        .isEqualTo(
            new EqlAnswer.Found(
                List.of("1", "2"),
                List.of(new EqlAnswer.Members(List.of(Optional.of("1"), Optional.of("2"))))));
  }

  @Test
  void faultsAreTold() {
    assertThat(store.run("any where")).isInstanceOf(EqlAnswer.Rejected.class);
    assertThat(store.run("any where nosuch == 1")).isInstanceOf(EqlAnswer.Rejected.class);
    assertThat(store.run("any where user regex \"a()\""))
        .isEqualTo(new EqlAnswer.Unsupported(21, "regular expression: empty group at 3"));
  }

  @Test
  void anOptionChangesTheAnswer() {
    assertThat(load(EqlOptions.defaults().with("missing-under-not=drop")).run("any where n != 2"))
        .isEqualTo(new EqlAnswer.Found(List.of("1"), List.of()));
    assertThat(store.run("any where n != 2"))
        .isEqualTo(new EqlAnswer.Found(List.of("1", "2"), List.of()));
  }

  @Test
  void unknownOptionsAndBadEventsAreRefused() {
    assertThatThrownBy(() -> EqlOptions.defaults().with("nosuch=1"))
        .hasMessage("no such option: nosuch=1");
    assertThatThrownBy(() -> EqlOptions.defaults().with("text-list=maybe"))
        .hasMessage("text-list has no value maybe");
    assertThatThrownBy(() -> EqlEngine.of(EqlOptions.defaults()).load(Map.of(), List.of("{}")))
        .hasMessage("event without a string _id: {}");
  }
}
