package io.sigma4j.engine.model;

/**
 * A case of a model: what the documents say of one query.
 *
 * @param number of its line
 * @param events the files with the data
 * @param setting another answer to an open question; empty for none
 * @param source where the documents say so
 * @param expected what comes of it
 * @param query to run
 */
public record CaseLine(
    int number, String events, String setting, String source, String expected, String query) {

  @Override
  public String toString() {
    return "line %d [%s] %s".formatted(number, source, query);
  }
}
