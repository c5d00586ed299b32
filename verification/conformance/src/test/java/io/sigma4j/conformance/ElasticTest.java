package io.sigma4j.conformance;

import io.sigma4j.core.backend.Backend;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/** Lucene, Query DSL and ES|QL are run by a node of Elasticsearch. */
@Tag("engine")
final class ElasticTest {

  private static final Backend LUCENE = EngineTests.backend("lucene");

  /** Texts are stored as they are. */
  @TestFactory
  Stream<DynamicNode> casesOnKeywords() {
    return EngineTests.of(
        new ElasticEngine(Lab.of("elastic", "run"), ElasticTypes.KEYWORD),
        List.of(
            new Bench("lucene query", LUCENE, Map.of("case_folding", "query")),
            Bench.of(EngineTests.backend("dsl")),
            Bench.of(EngineTests.backend("esql"))));
  }

  /** Texts are folded by the index, as the default of the Lucene target takes them to be. */
  @TestFactory
  Stream<DynamicNode> casesOnFoldedTexts() {
    return EngineTests.of(
        new ElasticEngine(Lab.of("elastic", "run"), ElasticTypes.CASELESS),
        List.of(new Bench("lucene index", LUCENE, Map.of())));
  }
}
