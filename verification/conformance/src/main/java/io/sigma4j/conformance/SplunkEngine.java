package io.sigma4j.conformance;

import io.sigma4j.engine.spl.SplAnswer;
import io.sigma4j.engine.spl.SplEngine;
import io.sigma4j.engine.spl.SplOptions;
import io.sigma4j.engine.spl.SplStore;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A model of Splunk's search, which knows no types.
 *
 * @param settings for questions that the vendor's pages leave open
 */
record SplunkEngine(List<String> settings) implements Engine {

  SplunkEngine {
    settings = List.copyOf(settings);
  }

  @Override
  public String name() {
    return "spl " + String.join(" ", settings);
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

  /** Every case has a store of its own. */
  @Override
  public List<Answer> ask(Batch batch) {
    SplEngine engine = engine();
    return batch.runs().parallelStream().flatMap(run -> answers(engine, run)).toList();
  }

  private SplEngine engine() {
    SplOptions options = SplOptions.defaults();
    for (String setting : settings) {
      options = options.with(setting);
    }
    return SplEngine.of(options);
  }

  private Stream<Answer> answers(SplEngine engine, CaseRun run) {
    SplStore store = engine.load(EventLines.of(run, this));
    return run.result().queries().stream().map(query -> answer(store.run(query)));
  }

  private static Answer answer(SplAnswer answer) {
    if (answer instanceof SplAnswer.Found found) {
      return new Answer.Found(Set.copyOf(found.hits()));
    }
    if (answer instanceof SplAnswer.Rejected rejected) {
      return new Answer.Rejected(rejected.position() + ": " + rejected.reason());
    }
    if (answer instanceof SplAnswer.Unsupported unsupported) {
      return new Answer.Unknown(unsupported.position() + ": " + unsupported.reason());
    }
    return new Answer.Unknown("rows that are no events");
  }
}
