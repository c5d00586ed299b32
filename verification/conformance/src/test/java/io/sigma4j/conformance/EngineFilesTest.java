package io.sigma4j.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.sigma4j.testkit.Cases;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Events and queries of a case carry the same name of it. */
final class EngineFilesTest {

  private final Batch batch = batch();

  private static Batch batch() {
    Engine engine = new ElasticEngine(Lab.of("elastic", "run"), ElasticTypes.KEYWORD);
    Bench bench = Bench.of(EngineTests.backend("esql"));
    List<CaseRun> runs =
        Cases.all().stream()
            .filter(one -> one.id().startsWith("strings/"))
            .map(bench::compile)
            .toList();
    return Batch.of(engine, runs).get(0);
  }

  @Test
  void anEventBelongsToItsCase() {
    List<Map<String, Object>> events = EngineFiles.eventsOfCases(batch, Map.of());
    assertThat(events)
        .isNotEmpty()
        .allSatisfy(
            event -> assertThat((String) event.get("_id")).startsWith(event.get("_case") + "#"));
  }

  @Test
  void aQueryAsksTheEventsOfItsCase() {
    List<Object> cases =
        EngineFiles.eventsOfCases(batch, Map.of()).stream().map(one -> one.get("_case")).toList();
    assertThat(EngineFiles.queriesOfCases(batch))
        .hasSizeGreaterThan(1)
        .allSatisfy(query -> assertThat(cases).contains(query.get("only")));
  }
}
