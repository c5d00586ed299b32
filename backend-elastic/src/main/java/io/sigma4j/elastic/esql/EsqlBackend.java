package io.sigma4j.elastic.esql;

import io.sigma4j.core.backend.Backend;
import io.sigma4j.core.backend.Format;
import io.sigma4j.core.backend.Loss;
import io.sigma4j.core.backend.Meaning;
import io.sigma4j.core.backend.Option;
import io.sigma4j.core.backend.Outcome;
import io.sigma4j.core.backend.Query;
import io.sigma4j.core.backend.Request;
import io.sigma4j.core.backend.SourcedName;
import io.sigma4j.core.backend.Term;
import io.sigma4j.core.backend.TermLowering;
import io.sigma4j.core.diagnostic.DiagnosticCode;
import io.sigma4j.core.pipeline.FieldName;
import io.sigma4j.elastic.ElasticLimits;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The target {@code esql}. */
public final class EsqlBackend implements Backend {

  private static final String INDEX = "index";
  private static final String FIELDS = "fields";

  private static final List<Option> OPTIONS =
      List.of(
          new Option(INDEX, List.of(), "*", "the index pattern after `from`, as in `logs-*`"),
          new Option(
              FIELDS,
              List.of("keep", "ignore"),
              "keep",
              "whether the rule's `fields` are the columns of the result"));

  private static final Loss DEFAULT_INDEX =
      Loss.assumption(
          DiagnosticCode.DEFAULT_SOURCE,
          "the query reads every index",
          "say `-O index=logs-*`, or whichever pattern of names your events are under");

  private static final Loss SINGLE_VALUED =
      Loss.assumption(
          DiagnosticCode.SINGLE_VALUED_FIELDS,
          "fields are taken to hold one value each: no test is true of a field with several",
          "give a field that can hold several values a type with `multi`");

  private static final Loss MAPPED =
      Loss.assumption(
          DiagnosticCode.MAPPED_FIELDS,
          "every field that a query names must be mapped in the index, else Elasticsearch refuses"
              + " the query",
          "map the rules' fields to those of your index");

  /** The backend; it has no state. */
  public EsqlBackend() {}

  @Override
  public String name() {
    return "esql";
  }

  @Override
  public String title() {
    return "Elasticsearch ES|QL";
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
    return List.of(new Format("default", "a query, as in `from logs-* | where ...`"));
  }

  @Override
  public List<Option> options() {
    return OPTIONS;
  }

  @Override
  public Outcome<Query> compile(Meaning meaning, Request request) {
    Outcome<Query> query =
        query(meaning, request).map(unwritten -> unwritten.print(request.newText()));
    Outcome<Query> assuming = query.with(SINGLE_VALUED).with(MAPPED);
    return request.isGiven(INDEX) || !meaning.state(INDEX).isEmpty()
        ? assuming
        : assuming.with(DEFAULT_INDEX);
  }

  /** What the user says counts more than what pipelines say. */
  private static String index(Meaning meaning, Request request) {
    List<String> mapped = meaning.state(INDEX);
    return request.isGiven(INDEX) || mapped.isEmpty()
        ? request.option(INDEX)
        : String.join(",", mapped);
  }

  private static Outcome<EsqlQuery> query(Meaning meaning, Request request) {
    Outcome<String> index = IndexPattern.write(index(meaning, request), meaning.rule());
    Outcome<Term> lowered =
        TermLowering.lower(meaning.expr(), new EsqlLeaves(request.types(meaning)));
    Outcome<Term> filter =
        ElasticLimits.ofLists(lowered, lowered.value().map(Term::size).orElse(0), meaning);
    List<Loss> losses = new ArrayList<>(index.losses());
    losses.addAll(filter.losses());
    Optional<EsqlQuery> query =
        index
            .value()
            .flatMap(
                from ->
                    filter
                        .value()
                        .map(term -> new EsqlQuery(from, term, columns(meaning, request))));
    return new Outcome<>(query, losses);
  }

  /** A column whose name cannot be written is left out: it only adds to view. */
  private static List<SourcedName> columns(Meaning meaning, Request request) {
    if (!request.option(FIELDS).equals("keep")) {
      return List.of();
    }
    Set<String> seen = new HashSet<>();
    List<SourcedName> columns = new ArrayList<>();
    for (FieldName field : meaning.fields()) {
      StringBuilder name = new StringBuilder();
      if (seen.add(field.name()) && EsqlText.NAMES.write(field.name(), name).isEmpty()) {
        columns.add(new SourcedName(name.toString(), field.origin()));
      }
    }
    return List.copyOf(columns);
  }
}
