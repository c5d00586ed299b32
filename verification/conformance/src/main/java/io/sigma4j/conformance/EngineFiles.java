package io.sigma4j.conformance;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

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

  /** The events, each with its key, its case and some further members. */
  static List<Map<String, Object>> eventsOfCases(Batch batch, Map<String, Object> further) {
    List<Map<String, Object>> events = events(batch, further);
    for (Map<String, Object> event : events) {
      String subject = batch.subjects().get(String.valueOf(event.get("_id")));
      event.put("_case", Objects.requireNonNull(subject));
    }
    return events;
  }

  /** The queries, numbered, each to be run over the events of its case alone. */
  static List<Map<String, Object>> queriesOfCases(Batch batch) {
    List<Map<String, Object>> queries = queries(batch);
    Iterator<Question> questions = batch.questions().iterator();
    queries.forEach(query -> query.put("only", questions.next().run().subject().id()));
    return queries;
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
