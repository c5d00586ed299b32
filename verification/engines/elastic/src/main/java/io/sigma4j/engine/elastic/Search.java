package io.sigma4j.engine.elastic;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Runs queries on an index. */
final class Search {

  /** The most documents of a search and the most rows of a table: Elasticsearch's own limits. */
  static final int MAX_HITS = 10_000;

  private final EsqlParsing parsing = new EsqlParsing();
  private final ElasticClient client;
  private final String index;

  Search(ElasticClient client, String index) {
    this.client = client;
    this.index = index;
  }

  /** The answer to a query; a refusal is an answer too. */
  Answer answer(Query query) throws IOException, InterruptedException {
    try {
      return switch (query.language()) {
        case LUCENE -> Answer.hits(query, search(queryString(query), query.only()));
        case DSL -> Answer.hits(query, search(clause(query), query.only()));
        case ESQL -> esql(query);
      };
    } catch (ElasticException e) {
      return Answer.refused(query, e.reason());
    }
  }

  private static ObjectNode queryString(Query query) {
    ObjectNode clause = Json.object();
    ObjectNode options = clause.putObject("query_string");
    options.set("query", query.text());
    options.put("analyze_wildcard", true);
    options.put("lenient", query.lenient());
    query.defaultField().ifPresent(field -> options.put("default_field", field));
    return clause;
  }

  /** The clause itself, out of the body of a search or out of a string. */
  private static JsonNode clause(Query query) throws ElasticException {
    try {
      JsonNode body =
          query.text().isTextual() ? Json.parse(query.text().textValue()) : query.text();
      return body.has("query") ? body.get("query") : body;
    } catch (JsonProcessingException e) {
      throw new ElasticException(e.getOriginalMessage());
    }
  }

  /**
   * Events of that group alone. They are known by their routing, which no query reaches: neither
   * one that looks in all fields nor ES|QL's {@code *} sees it.
   */
  private static ObjectNode isOf(String group) {
    ObjectNode clause = Json.object();
    clause.putObject("term").put("_routing", group);
    return clause;
  }

  private List<String> search(JsonNode clause, Optional<String> only)
      throws ElasticException, IOException, InterruptedException {
    ObjectNode body = Json.object();
    ArrayNode filters = body.putObject("query").putObject("bool").putArray("filter").add(clause);
    only.map(Search::isOf).ifPresent(filters::add);
    body.put("size", MAX_HITS).put("track_total_hits", true).put("_source", false);
    body.putArray("sort").add("_doc");
    String path = "/" + index + "/_search?allow_partial_search_results=false";
    JsonNode hits = client.post(path, Json.print(body)).path("hits");
    if (hits.at("/total/value").intValue() > MAX_HITS) {
      throw new ElasticException("more hits than the limit of " + MAX_HITS);
    }
    return hits.path("hits").findValuesAsText("_id");
  }

  private Answer esql(Query query) throws ElasticException, IOException, InterruptedException {
    ObjectNode body = Json.object().put("query", parsing.forIds(query.text().textValue()));
    query.only().map(Search::isOf).ifPresent(filter -> body.set("filter", filter));
    JsonNode table = client.post("/_query?allow_partial_results=false", Json.print(body));
    List<String> columns = table.path("columns").findValuesAsText("name");
    List<JsonNode> rows = stream(table.path("values")).toList();
    if (rows.size() >= MAX_HITS) {
      throw new ElasticException("as many rows as the limit of " + MAX_HITS);
    }
    int id = columns.indexOf(EsqlParsing.ID);
    if (id < 0) {
      return Answer.rows(query, rows.stream().map(row -> named(columns, row)).toList());
    }
    return Answer.hits(query, rows.stream().map(row -> row.get(id).asText()).toList());
  }

  private static ObjectNode named(List<String> columns, JsonNode row) {
    ObjectNode named = Json.object();
    for (int column = 0; column < columns.size(); column++) {
      named.set(columns.get(column), row.get(column));
    }
    return named;
  }

  private static Stream<JsonNode> stream(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }
}
