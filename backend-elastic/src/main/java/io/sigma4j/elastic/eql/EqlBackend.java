package io.sigma4j.elastic.eql;

import io.sigma4j.core.backend.Backend;
import io.sigma4j.core.backend.Format;
import io.sigma4j.core.backend.Meaning;
import io.sigma4j.core.backend.Option;
import io.sigma4j.core.backend.Outcome;
import io.sigma4j.core.backend.Query;
import io.sigma4j.core.backend.Request;
import io.sigma4j.core.backend.Term;
import io.sigma4j.core.backend.TermLowering;
import io.sigma4j.elastic.ElasticLimits;
import java.util.List;

/**
 * The target {@code eql}. A search names its indices beside the query and returns whole events, so
 * that neither is a part of the query.
 */
public final class EqlBackend implements Backend {

  /** The backend; it has no state. */
  public EqlBackend() {}

  @Override
  public String name() {
    return "eql";
  }

  @Override
  public String title() {
    return "Elasticsearch EQL";
  }

  @Override
  public List<String> aliases() {
    return List.of();
  }

  @Override
  public List<String> families() {
    return List.of("elasticsearch");
  }

  @Override
  public List<Format> formats() {
    return List.of(new Format("default", "a query, as in `any where ...`"));
  }

  @Override
  public List<Option> options() {
    return List.of();
  }

  @Override
  public Outcome<Query> compile(Meaning meaning, Request request) {
    Outcome<Term> lowered =
        TermLowering.lower(meaning.expr(), new EqlLeaves(request.types(meaning)));
    int values = lowered.value().map(Term::size).orElse(0);
    return ElasticLimits.ofLists(lowered, values, meaning)
        .map(condition -> new EqlQuery(category(meaning), condition))
        .map(query -> query.print(request.newText()));
  }

  /** The category that pipelines say, if it is a single one. */
  private static String category(Meaning meaning) {
    List<String> categories = meaning.state("event_category");
    return categories.size() == 1 ? categories.get(0) : EqlQuery.ANY;
  }
}
