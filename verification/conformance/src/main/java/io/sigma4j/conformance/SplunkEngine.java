package io.sigma4j.conformance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A model of Splunk's search, which knows no types.
 *
 * @param lab the program
 * @param options for questions that the vendor's pages leave open
 */
record SplunkEngine(Lab lab, List<String> options) implements Engine {

  @Override
  public String name() {
    return "spl " + String.join(" ", options);
  }

  @Override
  public Optional<String> type(String field, Column column) {
    return Optional.of("any");
  }

  @Override
  public boolean holds(StoredEvent event, CaseRun run) {
    return true;
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
    return lab.ask(arguments, EngineFiles.queries(batch)).stream().map(Answers::read).toList();
  }
}
