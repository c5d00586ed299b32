package io.sigma4j.engine.elastic;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/**
 * What became of a line of input.
 *
 * @param members as they are printed
 */
record Answer(ObjectNode members) {

  /** The events are there. */
  static Answer loaded(long events) {
    return new Answer(Json.object().put("loaded", events));
  }

  /** The query found these documents. */
  static Answer hits(Query query, Collection<String> ids) {
    ObjectNode members = start(query, true);
    ArrayNode hits = members.putArray("hits");
    new TreeSet<>(ids).forEach(hits::add);
    return new Answer(members);
  }

  /** The query gave a table without document ids. */
  static Answer rows(Query query, List<ObjectNode> rows) {
    ObjectNode members = start(query, true);
    members.putArray("rows").addAll(rows);
    return new Answer(members);
  }

  /** The query parses. */
  static Answer accepted(Query query) {
    return new Answer(start(query, true));
  }

  /** The query was refused. */
  static Answer refused(Query query, String reason) {
    return new Answer(start(query, false).put("error", reason));
  }

  private static ObjectNode start(Query query, boolean ok) {
    ObjectNode members = Json.object();
    members.set("id", query.id());
    return members.put("ok", ok);
  }

  /** The answer as a line of output, with the time that it took. */
  String line(long millis) {
    return Json.print(members.deepCopy().put("took_ms", millis));
  }
}
