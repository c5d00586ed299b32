package io.sigma4j.core.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TextPatternTest {

  static List<List<String>> readings() {
    return List.of(
        List.of("C:\\a", "\"C:\\a\""),
        List.of("C:\\\\a", "\"C:\\a\""),
        List.of("\\\\*\\ADMIN$", "\"\\\" * \"\\ADMIN$\""),
        List.of("\\*", "\"*\""),
        List.of("\\?", "\"?\""),
        List.of("\\\\*", "\"\\\" *"),
        List.of("\\\\\\*", "\"\\*\""),
        List.of("\\\\\\\\", "\"\\\\\""),
        List.of("\\\\\\", "\"\\\\\""),
        List.of("\\\\\\\\*", "\"\\\\\" *"),
        List.of("a\\", "\"a\\\""),
        List.of("%x%", "\"%x%\""),
        List.of("", "\"\""),
        List.of("**a", "* \"a\""),
        List.of("?*", "? *"));
  }

  @ParameterizedTest
  @MethodSource("readings")
  void readsAsTheSpecificationSays(List<String> reading) {
    assertThat(TextPattern.parse(reading.get(0))).hasToString(reading.get(1));
  }

  @ParameterizedTest
  @CsvSource({
    "a, EXACT",
    "'', EXACT",
    "a*, PREFIX",
    "*a, SUFFIX",
    "*a*, CONTAINS",
    "*, ANYTHING",
    "**, ANYTHING",
    "a*b, GLOB",
    "a?, GLOB",
    "?, GLOB",
    "?*, GLOB",
    "*?*, GLOB",
    "*a*b*, GLOB"
  })
  void knowsItsShape(String text, Shape shape) {
    assertThat(TextPattern.parse(text).shape()).isEqualTo(shape);
  }

  @ParameterizedTest
  @CsvSource({"a, a", "a*, a", "*a, a", "*a*, a", "*, ''"})
  void knowsItsText(String text, String literal) {
    assertThat(TextPattern.parse(text).text()).isEqualTo(literal);
  }

  /** What an added wildcard stands beside must not change: the tokens never become text again. */
  @Property
  void addedWildcardsEscapeNothing(
      @ForAll @StringLength(max = 8) @CharRange(from = 'a', to = 'c') String word) {
    TextPattern path = TextPattern.literal(word + "\\");
    assertThat(path.beforeAnything().text()).isEqualTo(word + "\\");
    assertThat(path.afterAnything().beforeAnything().shape()).isEqualTo(Shape.CONTAINS);
  }

  @ParameterizedTest
  @CsvSource({"-a, 5", "-a -b, 25", "a, 1"})
  void makesAlternatives(String text, int count) {
    TextPattern pattern = Windash.apply(TextPattern.parse(text));
    assertThat(pattern.alternatives(100)).hasValueSatisfying(a -> assertThat(a).hasSize(count));
  }

  @Test
  void refusesTooManyAlternatives() {
    TextPattern pattern = Windash.apply(TextPattern.parse("-a -b -c -d -e -f -g -h -i -j -k -l"));
    assertThat(pattern.alternatives(10_000)).isEmpty();
  }
}
