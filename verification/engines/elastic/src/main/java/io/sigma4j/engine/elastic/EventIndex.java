package io.sigma4j.engine.elastic;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.elasticsearch.common.regex.Regex;

/** The index that holds the events. */
final class EventIndex {

  private static final int BATCH_CHARS = 4_000_000;

  /** Nobody looks before all events are there, and nothing has to outlive the node. */
  private static final String FOR_LOADING =
      """
      {"index": {"refresh_interval": "-1", "translog.durability": "async"}}\
      """;

  private final ElasticClient client;
  private final String name;

  private EventIndex(ElasticClient client, String name) {
    this.client = client;
    this.name = name;
  }

  /** Creates an index from a JSON object with {@code settings} and {@code mappings}. */
  static EventIndex create(ElasticClient client, String name, String mapping)
      throws ElasticException, IOException, InterruptedException {
    client.put("/" + name, mapping);
    client.put("/" + name + "/_settings", FOR_LOADING);
    return new EventIndex(client, name);
  }

  /**
   * Maps strings to a case-sensitive {@code keyword} with sub-fields {@code .lc} and {@code .text}.
   */
  static String defaultMapping() throws IOException {
    String resource = "default-mapping.json";
    try (InputStream mapping =
        Objects.requireNonNull(EventIndex.class.getResourceAsStream(resource), resource)) {
      return new String(mapping.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /**
   * Lets an index pattern find this index, if need be through an alias that the pattern matches.
   */
  void answerTo(String pattern) throws ElasticException, IOException, InterruptedException {
    if (Regex.simpleMatch(pattern, name)) {
      return;
    }
    ObjectNode actions = Json.object();
    ObjectNode add = actions.putArray("actions").addObject().putObject("add");
    add.put("index", name).put("alias", pattern.replace("*", name));
    client.post("/_aliases", Json.print(actions));
  }

  /**
   * Adds events; the first one that is refused ends it.
   *
   * @return how many they were
   */
  long load(Iterator<Event> events) throws ElasticException, IOException, InterruptedException {
    long loaded = 0;
    while (events.hasNext()) {
      List<String> batch = batch(events);
      load(batch);
      loaded += batch.size();
    }
    client.post("/" + name + "/_forcemerge?max_num_segments=1", "");
    client.post("/" + name + "/_refresh", "");
    return loaded;
  }

  private static List<String> batch(Iterator<Event> events) {
    List<String> batch = new ArrayList<>();
    long size = 0;
    while (events.hasNext() && size < BATCH_CHARS) {
      String lines = creation(events.next());
      batch.add(lines);
      size += lines.length();
    }
    return batch;
  }

  private static String creation(Event event) {
    ObjectNode action = Json.object();
    ObjectNode create = action.putObject("create").put("_id", event.id());
    event.group().ifPresent(group -> create.put("routing", group));
    return Json.print(action) + "\n" + Json.print(event.document()) + "\n";
  }

  private void load(List<String> batch) throws ElasticException, IOException, InterruptedException {
    JsonNode done = client.post("/" + name + "/_bulk", String.join("", batch));
    for (JsonNode item : done.path("items")) {
      JsonNode created = item.path("create");
      if (created.has("error")) {
        throw ElasticException.of(created);
      }
    }
  }

  /** Removes the index with all events. */
  void delete() throws ElasticException, IOException, InterruptedException {
    client.delete("/" + name);
  }
}
