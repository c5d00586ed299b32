package io.sigma4j.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.sigma4j.testkit.Case;
import io.sigma4j.testkit.Cases;
import io.sigma4j.testkit.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Writes what the model of EQL finds to {@code target/eql.ndjson}, to be compared with what another
 * program finds ({@code verification/engines/eql/crosscheck}). A line is a query with the types of
 * its fields, the events, and the names of those that the model finds.
 */
@Tag("engine")
final class EqlExportTest {

  private static final int EVENTS = 120;

  private static final EqlEngine ENGINE = new EqlEngine(List.of(EqlTest.STANDARD));
  private static final Bench BENCH = Bench.of(EngineTests.backend("eql"));

  @Test
  void writesWhatTheModelFinds() throws IOException {
    List<CaseRun> runs =
        Stream.concat(
                Cases.all().stream().map(BENCH::compile),
                Cases.all().stream().filter(EqlExportTest::isUntyped).map(EqlExportTest::made))
            .toList();
    List<String> lines = new ArrayList<>();
    for (Verdict verdict : Trial.of(ENGINE, runs).verdicts()) {
      List<String> queries = verdict.run().result().queries();
      for (int i = 0; i < queries.size(); i++) {
        if (verdict.answers().get(i) instanceof Answer.Found found) {
          lines.add(line(verdict.run(), queries.get(i), found.hits()));
        }
      }
    }
    assertThat(lines).hasSizeGreaterThan(1000);
    Files.write(Path.of("target", "eql.ndjson"), lines);
  }

  /** Made events vary the kind of a value, which a field with a type does not take. */
  private static boolean isUntyped(Case one) {
    return one.types().isEmpty() && !one.rule().contains("@timestamp");
  }

  private static CaseRun made(Case one) {
    return FaultSubject.of(one, EVENTS).compiled(BENCH);
  }

  private static String line(CaseRun run, String query, Set<String> found) {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("case", run.subject().id());
    line.put("query", query);
    line.put("types", ENGINE.mapping(run));
    line.put(
        "events",
        run.events().stream()
            .filter(one -> ENGINE.holds(one, run))
            .map(one -> event(run, one))
            .toList());
    line.put("found", found.stream().sorted().toList());
    return Json.write(line);
  }

  private static Map<String, Object> event(CaseRun run, StoredEvent event) {
    return Map.of("id", run.key(event), "fields", event.fields());
  }
}
