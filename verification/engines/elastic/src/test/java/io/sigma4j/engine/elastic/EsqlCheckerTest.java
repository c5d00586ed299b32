package io.sigma4j.engine.elastic;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** ES|QL is parsed without a node. */
final class EsqlCheckerTest {

  @TestFactory
  Stream<DynamicTest> answers() throws ElasticException, IOException, InterruptedException {
    return Data.tests(new EsqlChecker(), "check.expected.ndjson");
  }

  @Test
  void eventsNeedANode() {
    List<String> lines = List.of("{\"load\":\"events.ndjson\"}");
    assertThatThrownBy(() -> Data.answers(new EsqlChecker(), lines))
        .isInstanceOf(InputException.class)
        .hasMessage("events cannot be loaded without a node");
  }
}
