package io.sigma4j.engine.elastic;

import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import org.elasticsearch.common.logging.LogConfigurator;
import org.elasticsearch.index.IndexMode;
import org.elasticsearch.xpack.esql.core.tree.Location;
import org.elasticsearch.xpack.esql.core.tree.Source;
import org.elasticsearch.xpack.esql.parser.EsqlParser;
import org.elasticsearch.xpack.esql.parser.ParsingException;
import org.elasticsearch.xpack.esql.plan.logical.Eval;
import org.elasticsearch.xpack.esql.plan.logical.Filter;
import org.elasticsearch.xpack.esql.plan.logical.Limit;
import org.elasticsearch.xpack.esql.plan.logical.LogicalPlan;
import org.elasticsearch.xpack.esql.plan.logical.OrderBy;
import org.elasticsearch.xpack.esql.plan.logical.UnresolvedRelation;
import org.elasticsearch.xpack.esql.plugin.QueryPragmas;
import org.elasticsearch.xpack.esql.session.Configuration;

/** The engine's own ES|QL parser, which needs no node. */
final class EsqlParsing {

  static final String ID = "_id";

  private final EsqlParser parser;

  EsqlParsing() {
    LogConfigurator.configureESLogging();
    parser = new EsqlParser();
  }

  /** Parses a query without a look at fields and types. */
  LogicalPlan parse(String query) throws ElasticException {
    try {
      return parser.createStatement(query, configuration(query));
    } catch (ParsingException | IllegalArgumentException e) {
      // A number out of range is not a ParsingException.
      throw new ElasticException(String.valueOf(e.getMessage()));
    }
  }

  /**
   * The query with {@code _id} among its columns, and with no other column if it neither chooses
   * its columns nor makes rows of others: an index may have thousands of columns.
   */
  String forIds(String query) throws ElasticException {
    LogicalPlan plan = parse(query);
    String withId = withId(query, plan);
    return plan.anyMatch(step -> !isPlain(step)) ? withId : withId + "\n| KEEP " + ID;
  }

  private static boolean isPlain(LogicalPlan step) {
    return step instanceof UnresolvedRelation
        || step instanceof Filter
        || step instanceof Eval
        || step instanceof OrderBy
        || step instanceof Limit;
  }

  /** Adds {@code _id} to the metadata of the {@code FROM} command if there is one without it. */
  private static String withId(String query, LogicalPlan plan) {
    return plan.collectLeaves().stream()
        .filter(UnresolvedRelation.class::isInstance)
        .map(UnresolvedRelation.class::cast)
        .filter(relation -> relation.indexMode() == IndexMode.STANDARD && !hasId(relation))
        .findFirst()
        .map(from -> withId(query, from))
        .orElse(query);
  }

  private static String withId(String query, UnresolvedRelation from) {
    String separator = from.metadataFields().isEmpty() ? " METADATA " : ", ";
    return new StringBuilder(query).insert(end(query, from.source()), separator + ID).toString();
  }

  private static boolean hasId(UnresolvedRelation from) {
    return from.metadataFields().stream().anyMatch(field -> field.name().equals(ID));
  }

  private static int end(String query, Source source) {
    return start(query, source.source()) + source.text().length();
  }

  private static int start(String query, Location location) {
    int line = 0;
    for (int number = 1; number < location.getLineNumber(); number++) {
      line = query.indexOf('\n', line) + 1;
    }
    return query.offsetByCodePoints(line, location.getColumnNumber() - 1);
  }

  private static Configuration configuration(String query) {
    return new Configuration(
        ZoneOffset.UTC,
        Locale.ROOT,
        "user",
        "cluster",
        QueryPragmas.EMPTY,
        Search.MAX_HITS,
        Search.MAX_HITS,
        query,
        false,
        Map.of(),
        0L,
        false);
  }
}
