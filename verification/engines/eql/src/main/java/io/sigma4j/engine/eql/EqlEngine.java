package io.sigma4j.engine.eql;

import java.util.Map;

/** A model of Elastic's EQL search that answers the open questions in one way; immutable. */
public final class EqlEngine {

  private final EqlOptions options;

  private EqlEngine(EqlOptions options) {
    this.options = options;
  }

  /** An engine with these answers. */
  public static EqlEngine of(EqlOptions options) {
    return new EqlEngine(options);
  }

  /**
   * Takes in events, each a line with one JSON object.
   *
   * <p>Names contain dots or objects are nested. Values are strings, numbers, Booleans, null or
   * arrays of these. Every event has a text {@code _id} of its own; {@code @timestamp} is an ISO
   * date or epoch milliseconds.
   *
   * @param mapping Elasticsearch's type of each field, such as {@code keyword}; those of others
   *     come from their values
   * @throws IllegalArgumentException if a line is no event, or a value not one of its field's type
   */
  public EqlStore load(Map<String, String> mapping, Iterable<String> lines) {
    return new EqlStore(options, EventReader.read(lines, SchemaBuilder.types(mapping)));
  }
}
