package io.sigma4j.engine.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class OpenPointsTest {

  private enum EmptyField {
    PRESENT,
    NOT_THERE
  }

  private static final OpenPoints DEFAULTS = OpenPoints.of(List.of(EmptyField.class));

  @Test
  void theFirstAnswerIsTheDefault() {
    assertThat(DEFAULTS.is(EmptyField.PRESENT)).isTrue();
  }

  @Test
  void anotherAnswerIsGivenByName() {
    OpenPoints changed = DEFAULTS.with("empty-field=not-there");
    assertThat(changed.is(EmptyField.NOT_THERE)).isTrue();
    assertThat(DEFAULTS.is(EmptyField.NOT_THERE)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "empty-field=maybe, empty-field has no value maybe",
    "other=present, no such option: other=present",
    "empty-field, no such option: empty-field"
  })
  void unknownNamesAreRefused(String setting, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DEFAULTS.with(setting))
        .withMessage(message);
  }
}
