package io.sigma4j.core.backend;

/**
 * A complete predicate in a target language. Only {@link Template}s make one. It remembers what it
 * was made of, so that where its parts come from can be found out when somebody asks.
 */
public final class Fragment {

  private final String text;
  private final Template template;
  private final Operands operands;

  Fragment(String text, Template template, Operands operands) {
    this.text = text;
    this.template = template;
    this.operands = operands;
  }

  /** The predicate as it stands in the query. */
  public String text() {
    return text;
  }

  /** How many values it tests for. */
  int size() {
    return operands.values().size();
  }

  /** Writes it again, and says where its parts come from. */
  void trace(QueryText out) {
    int start = out.length();
    template.trace(operands, out);
    out.mark(SourcePiece.Kind.PREDICATE, start, operands.allOrigins());
  }

  @Override
  public String toString() {
    return text;
  }
}
