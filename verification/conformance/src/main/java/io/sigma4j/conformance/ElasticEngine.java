package io.sigma4j.conformance;

import io.sigma4j.testkit.Json;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An Elasticsearch node with one index.
 *
 * @param lab the program
 * @param unknownText the type of texts that nobody has said anything about
 */
record ElasticEngine(Lab lab, String unknownText) implements Engine {

  private static final Map<String, Object> SETTINGS =
      Map.of(
          "number_of_shards",
          BigDecimal.ONE,
          "number_of_replicas",
          BigDecimal.ZERO,
          "mapping.total_fields.limit",
          BigDecimal.valueOf(20_000),
          "analysis",
          Map.of(
              "normalizer",
              Map.of("folded", Map.of("type", "custom", "filter", List.of("lowercase")))));

  @Override
  public String name() {
    return "elastic, texts " + unknownText;
  }

  @Override
  public Optional<String> type(String field, Column column) {
    return ElasticTypes.of(field, column, unknownText);
  }

  @Override
  public boolean holds(StoredEvent event, CaseRun run) {
    return run.fits(event, ElasticCoercion::holds);
  }

  /** One index would do, but a search in all fields may have no more than some thousand clauses. */
  @Override
  public long capacity() {
    return 100_000;
  }

  @Override
  public List<Answer> ask(Batch batch) {
    return ask(List.of(batch)).get(0);
  }

  /** One node answers for all batches, each of which has the index for itself. */
  @Override
  public List<List<Answer>> ask(List<Batch> batches) {
    List<Map<String, Object>> lines = new ArrayList<>();
    for (Batch batch : batches) {
      lines.add(load(batch, lines.size()));
      lines.addAll(queries(batch));
    }
    Iterator<Map<String, Object>> results = lab.ask(List.of(), lines).iterator();
    List<List<Answer>> answers = new ArrayList<>();
    for (Batch batch : batches) {
      results.next(); // of the load
      answers.add(batch.questions().stream().map(one -> Answers.read(results.next())).toList());
    }
    return answers;
  }

  private Map<String, Object> load(Batch batch, int number) {
    String events = Lab.lines(EngineFiles.eventsOfCases(batch, Map.of()));
    String mapping = Json.write(index(batch));
    return Map.of(
        "load", path(number + "-events.ndjson", events),
        "mapping", path(number + "-mapping.json", mapping));
  }

  private String path(String name, String text) {
    return lab.file(name, text).toAbsolutePath().toString();
  }

  private static Map<String, Object> index(Batch batch) {
    Map<String, Object> fields = new LinkedHashMap<>();
    batch.types().forEach((name, type) -> fields.put(name, field(type)));
    return Map.of(
        "settings", SETTINGS, "mappings", Map.of("dynamic", "strict", "properties", fields));
  }

  private static Map<String, Object> field(String type) {
    return type.equals(ElasticTypes.CASELESS)
        ? Map.of("type", ElasticTypes.KEYWORD, "normalizer", "folded")
        : Map.of("type", type);
  }

  private static List<Map<String, Object>> queries(Batch batch) {
    List<Map<String, Object>> queries = new ArrayList<>();
    List<Question> questions = batch.questions();
    for (Map<String, Object> query : EngineFiles.queriesOfCases(batch)) {
      CaseRun run = questions.get(queries.size()).run();
      Map<String, Object> more = new LinkedHashMap<>(query);
      more.put("lang", run.bench().backend().name());
      more.put("lenient", run.hasKeywords());
      queries.add(more);
    }
    return queries;
  }
}
