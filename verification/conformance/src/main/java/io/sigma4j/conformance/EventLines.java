package io.sigma4j.conformance;

import io.sigma4j.testkit.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The events of a case as lines of JSON, which the engines in this JVM take in. */
final class EventLines {

  private EventLines() {}

  /** Those that the engine's store takes. */
  static List<String> of(CaseRun run, Engine engine) {
    return run.events().stream()
        .filter(event -> engine.holds(event, run))
        .map(event -> line(run.key(event), event.fields()))
        .toList();
  }

  private static String line(String key, Map<String, Object> fields) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("_id", key);
    members.putAll(fields);
    return Json.write(members);
  }
}
