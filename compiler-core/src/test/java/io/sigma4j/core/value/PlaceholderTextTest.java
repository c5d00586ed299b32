package io.sigma4j.core.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PlaceholderTextTest {

  static List<List<String>> texts() {
    return List.of(
        List.of("%a%", "<a>"),
        List.of("x%a%y", "x|<a>|y"),
        List.of("%a%%b%", "<a>|<b>"),
        List.of("50% off %x%", "50% off |<x>"),
        List.of("\\%a%", "%|a%"),
        List.of("\\\\%a%", "\\\\|<a>"),
        List.of("100%", "100%"),
        List.of("%%", "%%"),
        List.of("%a b%", "%a b%"),
        List.of("%a.b-c_1%", "<a.b-c_1>"));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void findsPlaceholders(List<String> text) {
    String parts =
        PlaceholderText.parse(text.get(0)).parts().stream()
            .map(PlaceholderTextTest::shown)
            .collect(Collectors.joining("|"));
    assertThat(parts).isEqualTo(text.get(1));
  }

  private static String shown(PlaceholderText.Part part) {
    if (part instanceof PlaceholderText.Part.Placeholder placeholder) {
      return "<" + placeholder.name() + ">";
    }
    return part instanceof PlaceholderText.Part.Raw raw ? raw.text() : "%";
  }

  @Test
  void knowsATextThatIsOnePlaceholder() {
    assertThat(PlaceholderText.wholeName("%admin_account%")).contains("admin_account");
    assertThat(PlaceholderText.wholeName("%a%b%")).isEmpty();
    assertThat(PlaceholderText.wholeName("x%a%")).isEmpty();
    assertThat(PlaceholderText.wholeName("%%")).isEmpty();
  }
}
