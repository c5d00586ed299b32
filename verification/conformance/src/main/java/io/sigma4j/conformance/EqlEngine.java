package io.sigma4j.conformance;

import io.sigma4j.engine.eql.EqlAnswer;
import io.sigma4j.engine.eql.EqlOptions;
import io.sigma4j.engine.eql.EqlStore;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A model of Elastic's EQL search.
 *
 * @param settings for questions that the vendor's pages leave open
 */
record EqlEngine(List<String> settings) implements Engine {

  EqlEngine {
    settings = List.copyOf(settings);
  }

  @Override
  public String name() {
    return "eql " + String.join(" ", settings);
  }

  @Override
  public Optional<String> type(String field, Column column) {
    // The model has no normalizers.
    return ElasticTypes.of(field, column, ElasticTypes.KEYWORD)
        .filter(type -> !type.equals(ElasticTypes.CASELESS));
  }

  @Override
  public boolean holds(StoredEvent event, CaseRun run) {
    return run.fits(event, ElasticCoercion::holds);
  }

  @Override
  public long capacity() {
    return 20_000;
  }

  /** Every case has a store of its own. */
  @Override
  public List<Answer> ask(Batch batch) {
    var engine = io.sigma4j.engine.eql.EqlEngine.of(options());
    return batch.runs().parallelStream()
        .flatMap(run -> answers(engine.load(mapping(run), EventLines.of(run, this)), run))
        .toList();
  }

  private EqlOptions options() {
    EqlOptions options = EqlOptions.defaults();
    for (String setting : settings) {
      options = options.with(setting);
    }
    return options;
  }

  /** The type of each field of a case in its store. */
  Map<String, String> mapping(CaseRun run) {
    Map<String, String> types = new TreeMap<>();
    run.columns().forEach((name, column) -> types.put(name, type(name, column).orElseThrow()));
    return types;
  }

  private static Stream<Answer> answers(EqlStore store, CaseRun run) {
    return run.result().queries().stream().map(query -> answer(store.run(query)));
  }

  private static Answer answer(EqlAnswer answer) {
    if (answer instanceof EqlAnswer.Found found) {
      return new Answer.Found(Set.copyOf(found.hits()));
    }
    if (answer instanceof EqlAnswer.Rejected rejected) {
      return new Answer.Rejected(rejected.position() + ": " + rejected.reason());
    }
    EqlAnswer.Unsupported unsupported = (EqlAnswer.Unsupported) answer;
    return new Answer.Unknown(unsupported.position() + ": " + unsupported.reason());
  }
}
