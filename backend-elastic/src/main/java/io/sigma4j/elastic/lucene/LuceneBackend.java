package io.sigma4j.elastic.lucene;

import io.sigma4j.core.backend.Backend;
import io.sigma4j.core.backend.Format;
import io.sigma4j.core.backend.Meaning;
import io.sigma4j.core.backend.Option;
import io.sigma4j.core.backend.Outcome;
import io.sigma4j.core.backend.Printer;
import io.sigma4j.core.backend.Query;
import io.sigma4j.core.backend.QueryText;
import io.sigma4j.core.backend.Request;
import io.sigma4j.core.backend.Term;
import io.sigma4j.core.backend.TermLowering;
import io.sigma4j.core.regex.LuceneLetters;
import io.sigma4j.elastic.ElasticLimits;
import io.sigma4j.elastic.dsl.DslBackend;
import io.sigma4j.elastic.lucene.LuceneLeaves.CaseSource;
import java.util.List;

/** The target {@code lucene}: texts of Lucene's {@code query_string}, as Kibana takes them. */
public final class LuceneBackend implements Backend {

  private static final String DSL = "dsl_lucene";

  private static final Option CASE_FOLDING =
      new Option(
          "case_folding",
          List.of("index", "query"),
          "index",
          "who ignores case in fields of unknown type: the index, or the query by [Aa]");

  private final DslBackend dsl = new DslBackend();

  /** The backend; it has no state. */
  public LuceneBackend() {}

  @Override
  public String name() {
    return "lucene";
  }

  @Override
  public String title() {
    return "Lucene query_string (Elasticsearch, OpenSearch, Kibana)";
  }

  @Override
  public List<String> aliases() {
    return List.of("elasticsearch");
  }

  @Override
  public List<String> families() {
    return List.of("elasticsearch", "opensearch");
  }

  @Override
  public List<Format> formats() {
    return List.of(
        new Format("default", "the text of a query_string query"),
        new Format(DSL, "the same as the target dsl: a search body in JSON"));
  }

  @Override
  public List<Option> options() {
    return List.of(CASE_FOLDING, DslBackend.INDENT);
  }

  @Override
  public Outcome<Query> compile(Meaning meaning, Request request) {
    if (request.format().equals(DSL)) {
      return dsl.compile(meaning, request);
    }
    LuceneLeaves leaves =
        new LuceneLeaves(columns(request), request.types(meaning), caseSource(request));
    Outcome<Term> lowered = TermLowering.lower(meaning.expr(), leaves);
    int clauses = lowered.value().map(Term::size).orElse(0);
    return ElasticLimits.ofClauses(lowered, clauses, meaning)
        .map(term -> print(term, request.newText()));
  }

  private static Query print(Term term, QueryText out) {
    new Printer(QueryStringDialect.CASE_FOLDED).print(term, out);
    return out.query();
  }

  private static QueryStringColumns columns(Request request) {
    return QueryStringColumns.of(
        request.option(CASE_FOLDING.key()).equals("query")
            ? LuceneLetters.AS_THEY_ARE
            : LuceneLetters.LOWERED);
  }

  private static CaseSource caseSource(Request request) {
    return request.isGiven(CASE_FOLDING.key()) ? CaseSource.SAID_BY_USER : CaseSource.ASSUMED;
  }
}
