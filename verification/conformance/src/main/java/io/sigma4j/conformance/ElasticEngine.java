package io.sigma4j.conformance;

import io.sigma4j.testkit.Json;
import java.math.BigDecimal;
import java.util.ArrayList;
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
    return true;
  }

  @Override
  public long capacity() {
    return Long.MAX_VALUE;
  }

  @Override
  public List<Answer> ask(Batch batch) {
    String events = Lab.lines(EngineFiles.events(batch, Map.of()));
    List<String> arguments =
        List.of(
            "--events",
            lab.file("events.ndjson", events).toString(),
            "--mapping",
            lab.file("mapping.json", Json.write(index(batch))).toString());
    return lab.ask(arguments, queries(batch)).stream().map(Answers::read).toList();
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
    for (Map<String, Object> query : EngineFiles.queries(batch)) {
      CaseRun run = questions.get(queries.size()).run();
      Map<String, Object> more = new LinkedHashMap<>(query);
      more.put("lang", run.bench().backend().name());
      more.put("lenient", run.hasKeywords());
      queries.add(more);
    }
    return queries;
  }
}
