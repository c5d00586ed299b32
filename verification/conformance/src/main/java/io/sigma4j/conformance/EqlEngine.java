package io.sigma4j.conformance;

import io.sigma4j.testkit.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A model of Elastic's EQL search.
 *
 * @param lab the program
 * @param options for questions that the vendor's pages leave open
 */
record EqlEngine(Lab lab, List<String> options) implements Engine {

  @Override
  public String name() {
    return "eql " + String.join(" ", options);
  }

  @Override
  public Optional<String> type(String field, Column column) {
    // The model has no normalizers.
    return ElasticTypes.of(field, column, ElasticTypes.KEYWORD)
        .filter(type -> !type.equals(ElasticTypes.CASELESS));
  }

  @Override
  public boolean holds(StoredEvent event, CaseRun run) {
    return run.fits(event);
  }

  @Override
  public long capacity() {
    return 20_000;
  }

  @Override
  public List<Answer> ask(Batch batch) {
    String events = Lab.lines(EngineFiles.events(batch, Map.of()));
    List<String> arguments = new ArrayList<>(options);
    arguments.addAll(List.of("--events", lab.file("events.ndjson", events).toString()));
    String mapping = Json.write(batch.types());
    arguments.addAll(List.of("--mapping", lab.file("mapping.json", mapping).toString()));
    return lab.ask(arguments, EngineFiles.queries(batch)).stream().map(Answers::read).toList();
  }
}
