package io.sigma4j.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** KQL is read by Microsoft's parser and run over tables. */
@Tag("engine")
final class KqlTest {

  @BeforeAll
  static void needsNode() {
    Assumptions.assumeTrue(NodeJs.isInstalled(), "Node is not at hand");
  }

  @Test
  void engineIsAsDocumented() {
    assertThat(Lab.of("kql", "selftest").print()).endsWith("all as documented");
  }

  @TestFactory
  Stream<DynamicNode> cases() {
    return EngineTests.of(Station.named("kql"));
  }
}
