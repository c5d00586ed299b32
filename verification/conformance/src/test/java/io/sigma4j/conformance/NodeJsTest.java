package io.sigma4j.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The version that Node prints. */
final class NodeJsTest {

  @ParameterizedTest
  @CsvSource({"v20.11.0, 20", "v9.0.0, 9", "'', 0", "v, 0", "20.11.0, 0"})
  void majorVersion(String printed, int major) {
    assertThat(NodeJs.major(printed)).isEqualTo(major);
  }
}
