package io.sigma4j.conformance;

import java.util.Optional;

/** The field types of Elasticsearch. */
final class ElasticTypes {

  /** A keyword whose values are compared as they are. */
  static final String KEYWORD = "keyword";

  /** Our name for a keyword with a normalizer that folds case. */
  static final String CASELESS = "caseless";

  private static final String TIMESTAMP = "@timestamp";

  private ElasticTypes() {}

  /**
   * The type of a column; there is none for any JSON value.
   *
   * @param unknownText what texts are stored as of which nobody has said whether case counts
   */
  static Optional<String> of(String field, Column column, String unknownText) {
    if (field.equals(TIMESTAMP)) {
      return Optional.of("date");
    }
    return switch (column.type().kind()) {
      case KEYWORD -> Optional.of(KEYWORD);
      case STRING -> Optional.of(unknownText);
      case CASELESS -> Optional.of(CASELESS);
      case TEXT, LONG, DOUBLE, IP, BOOLEAN, DATE -> Optional.of(column.type().kind().word());
      case DYNAMIC -> Optional.empty();
      case UNKNOWN -> guessed(column.content(), unknownText);
    };
  }

  private static Optional<String> guessed(Content content, String unknownText) {
    return switch (content) {
      case NOTHING, TEXT -> Optional.of(unknownText);
      case WHOLE -> Optional.of("long");
      case FRACTION -> Optional.of("double");
      case TRUTH -> Optional.of("boolean");
      case MIXED -> Optional.empty();
    };
  }
}
