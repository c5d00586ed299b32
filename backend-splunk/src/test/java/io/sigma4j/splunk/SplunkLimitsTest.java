package io.sigma4j.splunk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is too much for Splunk's library of regular expressions. */
class SplunkLimitsTest {

  @Test
  void aRegexThatPcreCannotCompileIsRefused() {
    Compiled compiled = Compiled.item("F|re: '([a-z]b){2000}'");
    assertThat(compiled.result().queries()).isEmpty();
    assertThat(compiled.losses()).containsExactly("SIG608");
    assertThat(compiled.result().diagnostics().get(0).message())
        .isEqualTo(
            "splunk: the regular expression needs some 122,000 bytes; Splunk's library PCRE takes 64,000");
    assertThat(Compiled.item("F|re: '([a-z]b){1000}'").losses()).isEmpty();
  }

  @Test
  void longTextsOfAListGoIntoSeveralExpressions() {
    String texts =
        IntStream.range(0, 10)
            .mapToObj(i -> "'*" + "x".repeat(900) + i + "*'")
            .collect(Collectors.joining(", ", "[", "]"));
    String query = Compiled.item("F|cased: " + texts).query();
    assertThat(query.split("match\\(", -1)).hasSize(6);
  }
}
