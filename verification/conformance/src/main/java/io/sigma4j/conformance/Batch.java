package io.sigma4j.conformance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Cases whose fields fit into one store, so that one start of an engine does for all of them. */
final class Batch {

  /**
   * The most columns of a store whose cases search in all of them. Each keyword is a clause for
   * each column, of which a node takes so many; ES|QL and a lenient search find nothing beyond.
   */
  private static final int SEARCHED_COLUMNS = 60;

  private final Engine engine;
  private final Map<String, String> types = new TreeMap<>();
  private final Map<String, Map<String, Object>> events = new LinkedHashMap<>();
  private final Map<String, String> subjects = new HashMap<>();
  private final List<CaseRun> runs = new ArrayList<>();
  private long weight;

  private Batch(Engine engine) {
    this.engine = engine;
  }

  /** As few batches as a simple search finds. Every column of every case must have a type. */
  static List<Batch> of(Engine engine, List<CaseRun> runs) {
    List<Batch> batches = new ArrayList<>();
    for (CaseRun run : runs) {
      Map<String, String> types = types(engine, run);
      batches.stream()
          .filter(batch -> batch.takes(run, types))
          .findFirst()
          .orElseGet(() -> added(new Batch(engine), batches))
          .add(run, types);
    }
    return batches;
  }

  private static Batch added(Batch batch, List<Batch> batches) {
    batches.add(batch);
    return batch;
  }

  private static Map<String, String> types(Engine engine, CaseRun run) {
    Map<String, String> types = new TreeMap<>();
    run.columns()
        .forEach((name, column) -> types.put(name, engine.type(name, column).orElseThrow()));
    return types;
  }

  private boolean takes(CaseRun run, Map<String, String> more) {
    return weight + weight(run) <= engine.capacity()
        && run.hasKeywords() == runs.get(0).hasKeywords()
        && (!run.hasKeywords() || types.size() + more.size() <= SEARCHED_COLUMNS)
        && more.entrySet().stream().allMatch(one -> takes(one.getKey(), one.getValue()));
  }

  /** Engines that only scan take long over patterns of one case and long texts of another. */
  private static long weight(CaseRun run) {
    return 1L + run.size() / 20L;
  }

  private boolean takes(String name, String type) {
    String known = types.get(name);
    return known == null ? !isPathConflict(name) : known.equals(type);
  }

  /** A field cannot be both a value and a path to others. */
  private boolean isPathConflict(String name) {
    return types.keySet().stream()
        .anyMatch(known -> known.startsWith(name + '.') || name.startsWith(known + '.'));
  }

  private void add(CaseRun run, Map<String, String> more) {
    runs.add(run);
    weight += weight(run);
    types.putAll(more);
    for (StoredEvent event : run.events()) {
      if (engine.holds(event, run)) {
        events.put(run.key(event), event.fields());
        subjects.put(run.key(event), run.subject().id());
      }
    }
  }

  /** The engine's types by field. */
  Map<String, String> types() {
    return types;
  }

  /** The fields of each event by its key. */
  Map<String, Map<String, Object>> events() {
    return events;
  }

  /** The case that each event belongs to, by the key of the event. */
  Map<String, String> subjects() {
    return subjects;
  }

  /** The cases in order. */
  List<CaseRun> runs() {
    return runs;
  }

  /** The queries of all cases in order. */
  List<Question> questions() {
    return runs.stream()
        .flatMap(run -> run.result().queries().stream().map(query -> new Question(run, query)))
        .toList();
  }
}
