package io.sigma4j.elastic.dsl;

import io.sigma4j.core.backend.Backend;
import io.sigma4j.core.backend.Format;
import io.sigma4j.core.backend.Meaning;
import io.sigma4j.core.backend.Option;
import io.sigma4j.core.backend.Outcome;
import io.sigma4j.core.backend.Query;
import io.sigma4j.core.backend.Request;
import io.sigma4j.elastic.ElasticLimits;
import java.util.List;

/**
 * The target {@code dsl}: bodies of search requests in JSON. Right on fields of texts whether they
 * keep case or not.
 */
public final class DslBackend implements Backend {

  /** How far JSON is indented. */
  public static final Option INDENT =
      new Option(
          "indent",
          List.of("0", "2", "4"),
          "2",
          "blanks for each level of the JSON; 0 writes one line");

  /** The backend; it has no state. */
  public DslBackend() {}

  @Override
  public String name() {
    return "dsl";
  }

  @Override
  public String title() {
    return "Query DSL (Elasticsearch, OpenSearch)";
  }

  @Override
  public List<String> aliases() {
    return List.of();
  }

  @Override
  public List<String> families() {
    return List.of("elasticsearch", "opensearch");
  }

  @Override
  public List<Format> formats() {
    return List.of(new Format("default", "a search body in JSON, with the member query"));
  }

  @Override
  public List<Option> options() {
    return List.of(INDENT);
  }

  @Override
  public Outcome<Query> compile(Meaning meaning, Request request) {
    int indent = Integer.parseInt(request.option(INDENT.key()));
    return limited(meaning.expr().accept(new DslLowering(request.types(meaning))), meaning)
        .map(clause -> Json.of("query", ClauseJson.of(clause, request.tracing())))
        .map(json -> JsonPrinter.print(json, indent, request.newText()));
  }

  private static Outcome<Clause> limited(Outcome<Clause> clause, Meaning meaning) {
    ClauseSize size = clause.value().map(ClauseSize::of).orElse(ClauseSize.NOTHING);
    return ElasticLimits.ofNesting(
        ElasticLimits.ofClauses(clause, size.leaves(), meaning), size.depth(), meaning);
  }
}
