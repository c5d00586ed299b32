package io.sigma4j.conformance;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/** KQL is read by Microsoft's parser and run over tables. */
@Tag("engine")
final class KqlTest {

  @TestFactory
  Stream<DynamicNode> cases() {
    Engine engine = new KqlEngine(EngineTests.lab("kql", "run-eval"));
    return EngineTests.of(engine, List.of(Bench.of(EngineTests.backend("kql"))));
  }
}
