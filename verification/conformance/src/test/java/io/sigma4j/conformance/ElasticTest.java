package io.sigma4j.conformance;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/** Lucene, Query DSL and ES|QL are run by a node of Elasticsearch. */
@Tag("engine")
final class ElasticTest {

  /** Texts are stored as they are. */
  @TestFactory
  Stream<DynamicNode> casesOnKeywords() {
    return EngineTests.of(Station.named("elastic"));
  }

  /** Texts are folded by the index, as the default of the Lucene target takes them to be. */
  @TestFactory
  Stream<DynamicNode> casesOnFoldedTexts() {
    return EngineTests.of(Station.named("elastic-folded"));
  }
}
