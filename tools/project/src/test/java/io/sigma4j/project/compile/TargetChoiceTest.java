package io.sigma4j.project.compile;

import static org.assertj.core.api.Assertions.assertThat;

import io.sigma4j.core.backend.Backends;
import io.sigma4j.core.pipeline.FieldTypes;
import java.util.List;
import org.junit.jupiter.api.Test;

class TargetChoiceTest {

  private static final Backends BACKENDS =
      Backends.of(List.of(new NotationBackend("east"), new NotationBackend("west")));

  private static TargetChoice choice(List<String> names, List<String> settings) {
    return TargetChoice.of(BACKENDS, names, settings, FieldTypes.none());
  }

  private static List<String> texts(TargetChoice choice) {
    return choice.targets().stream()
        .map(
            t ->
                t.backend().name() + ":" + t.request().format() + " " + t.request().option("table"))
        .toList();
  }

  @Test
  void allAreMeantIfNoneIsNamed() {
    assertThat(texts(choice(List.of(), List.of())))
        .containsExactly("east:default Events", "west:default Events");
  }

  @Test
  void aTargetMayComeInTwoFormats() {
    TargetChoice choice =
        choice(List.of("west", "west-alias:loud", "west"), List.of("table=T", "west.table=W"));
    assertThat(choice.problems()).isEmpty();
    assertThat(texts(choice)).containsExactly("west:default W", "west:loud W");
  }

  @Test
  void everyMistakeIsNamed() {
    TargetChoice choice =
        choice(
            List.of("east", "wst", "east:lud"), List.of("tabel=x", "nonsense", "east.case=upper"));
    assertThat(choice.problems())
        .containsExactly(
            "there is no target wst, did you mean `west`?; known: east, west",
            "east has no format lud, did you mean `loud`?; known: default, loud",
            "no chosen target knows the setting tabel; known: east.case, east.table",
            "a setting is KEY=VALUE, not nonsense",
            "the setting case is one of [keep, fold], not upper");
  }

  @Test
  void withoutBackendsThereIsNothing() {
    assertThat(
            TargetChoice.of(Backends.of(List.of()), List.of(), List.of(), FieldTypes.none())
                .problems())
        .containsExactly("there is no target: no backend is among the dependencies");
  }
}
