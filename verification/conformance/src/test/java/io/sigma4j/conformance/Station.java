package io.sigma4j.conformance;

import java.util.List;
import java.util.Map;

/**
 * An engine with the targets that it runs.
 *
 * @param engine that runs the queries
 * @param benches the targets
 */
record Station(Engine engine, List<Bench> benches) {

  static Station named(String name) {
    return switch (name) {
      case "splunk" ->
          new Station(
              new SplunkEngine(List.of()), List.of(Bench.of(EngineTests.backend("splunk"))));
      case "kql" ->
          new Station(
              new KqlEngine(Lab.of("kql", "run-eval")),
              List.of(Bench.of(EngineTests.backend("kql"))));
      case "elastic" ->
          new Station(
              elastic(ElasticTypes.KEYWORD),
              List.of(
                  new Bench(
                      "lucene query",
                      EngineTests.backend("lucene"),
                      Map.of("case_folding", "query")),
                  Bench.of(EngineTests.backend("dsl")),
                  Bench.of(EngineTests.backend("esql"))));
      case "elastic-folded" ->
          new Station(
              elastic(ElasticTypes.CASELESS),
              List.of(new Bench("lucene index", EngineTests.backend("lucene"), Map.of())));
      case "eql" ->
          new Station(
              new EqlEngine(List.of(EqlTest.STANDARD)),
              List.of(Bench.of(EngineTests.backend("eql"))));
      default -> throw new IllegalArgumentException(name);
    };
  }

  /** The same targets on another engine. */
  Station on(Engine other) {
    return new Station(other, benches);
  }

  private static Engine elastic(String unknownText) {
    return new ElasticEngine(Lab.of("elastic", "run"), unknownText);
  }
}
