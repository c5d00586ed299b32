package io.sigma4j.conformance;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A batch in the form that the labs read. */
final class EngineFiles {

  private EngineFiles() {}

  /** The events, each with its key and some further members. */
  static List<Map<String, Object>> events(Batch batch, Map<String, Object> further) {
    List<Map<String, Object>> events = new ArrayList<>();
    batch
        .events()
        .forEach(
            (key, fields) -> {
              Map<String, Object> event = new LinkedHashMap<>();
              event.put("_id", key);
              event.putAll(further);
              event.putAll(fields);
              events.add(event);
            });
    return events;
  }

  /** The queries, numbered. */
  static List<Map<String, Object>> queries(Batch batch) {
    List<Map<String, Object>> queries = new ArrayList<>();
    for (Question question : batch.questions()) {
      Map<String, Object> query = new LinkedHashMap<>();
      query.put("id", BigDecimal.valueOf(queries.size()));
      query.put("query", question.query());
      queries.add(query);
    }
    return queries;
  }
}
