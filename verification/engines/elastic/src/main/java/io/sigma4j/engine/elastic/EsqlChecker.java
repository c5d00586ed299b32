package io.sigma4j.engine.elastic;

import io.sigma4j.engine.elastic.Query.Language;

/** Says whether ES|QL parses, without a node. */
final class EsqlChecker implements Engine {

  private final EsqlParsing esql = new EsqlParsing();

  @Override
  public Answer answer(Request request) {
    if (!(request instanceof Query query)) {
      throw new InputException("events cannot be loaded without a node");
    }
    if (query.language() != Language.ESQL) {
      return Answer.refused(query, "only esql can be checked without a node");
    }
    try {
      esql.parse(query.text().textValue());
      return Answer.accepted(query);
    } catch (ElasticException e) {
      return Answer.refused(query, e.reason());
    }
  }
}
