package io.sigma4j.splunk;

import static org.assertj.core.api.Assertions.assertThat;

import io.sigma4j.core.pipeline.FieldKind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every test of a field of every kind, also under NOT and in a list, has a query or a loss. */
class SplunkTablesTest {

  private static final List<String> ITEMS =
      List.of(
          "F: x",
          "F|cased: x",
          "F: x*",
          "F|cased: x*",
          "F: '*x'",
          "F|cased: '*x'",
          "F: '*x*'",
          "F|cased: '*x*'",
          "F: 'x*y?'",
          "F|cased: 'x*y?'",
          "F: ''",
          "F: '*'",
          "F: null",
          "F: 4688",
          "F: true",
          "F|re: a+",
          "F|cidr: 10.0.0.0/8",
          "F|gt: 5",
          "F|fieldref: G",
          "F|fieldref|cased: G",
          "F|fieldref|startswith: G",
          "F|fieldref|startswith|cased: G",
          "F|fieldref|endswith: G",
          "F|fieldref|endswith|cased: G",
          "F|fieldref|contains: G",
          "F|fieldref|contains|cased: G",
          "F|minute: 5",
          "F|hour: 5",
          "F|day: 5",
          "F|week: 5",
          "F|month: 5",
          "F|year: 2026",
          "F: [x, y]",
          "F|cased: [x, y]",
          "F: [1, 2]",
          "F: ['x?', 'y?']",
          "F|re: [a+, b+]",
          "F|cidr: [10.0.0.0/8, 'fe80::/10']",
          "F|gt: [5, 6]");

  static Stream<String> kinds() {
    List<String> kinds = new ArrayList<>(List.of(""));
    for (FieldKind kind : FieldKind.values()) {
      if (kind != FieldKind.UNKNOWN) {
        kinds.add("F " + kind.word());
        kinds.add("F " + kind.word() + " multi");
      }
    }
    return kinds.stream();
  }

  @ParameterizedTest(name = "[{0}]")
  @MethodSource("kinds")
  void isTotal(String types) {
    for (String item : ITEMS) {
      for (String condition : List.of("s", "not s", "s or t", "t and not s")) {
        Compiled compiled =
            Compiled.detection(
                "{s: {" + item + "}, t: {H: 'x?'}, condition: " + condition + "}", types);
        assertThat(compiled.result().queries().isEmpty())
            .as("%s of %s under %s", item, types, condition)
            .isEqualTo(!compiled.losses().isEmpty());
      }
    }
  }
}
