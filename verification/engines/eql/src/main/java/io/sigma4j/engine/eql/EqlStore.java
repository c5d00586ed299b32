package io.sigma4j.engine.eql;

/** Events that can be searched; immutable. */
public final class EqlStore {

  private final EqlOptions options;
  private final Index index;

  EqlStore(EqlOptions options, Index index) {
    this.options = options;
    this.index = index;
  }

  /** Runs a query over all events. */
  public EqlAnswer run(String query) {
    try {
      return new QueryRunner(index, options).run(QueryParser.parse(query, options)).answer();
    } catch (EqlException e) {
      return switch (e.kind()) {
        case SYNTAX, VERIFICATION -> new EqlAnswer.Rejected(e.position(), e.reason());
        case UNSUPPORTED -> new EqlAnswer.Unsupported(e.position(), e.reason());
      };
    }
  }
}
