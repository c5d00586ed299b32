package io.sigma4j.engine.elastic;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;

/** A request that Elasticsearch refused; the message is the first telling line of its reason. */
final class ElasticException extends Exception {

  private static final long serialVersionUID = 1L;

  /** What stays at both ends of a long line, such as one that repeats the query. */
  private static final int KEPT_CHARS = 400;

  /** Where an answer holds its reason, the most telling place first. */
  private static final List<JsonPointer> REASONS =
      Stream.of(
              "/error/failed_shards/0/reason/caused_by/reason",
              "/error/root_cause/0/reason",
              "/error/reason")
          .map(JsonPointer::compile)
          .toList();

  private final String reason;

  ElasticException(String reason) {
    super(firstLine(reason));
    this.reason = firstLine(reason);
  }

  /** The message, which is always there. */
  String reason() {
    return reason;
  }

  static ElasticException of(JsonNode answer) {
    return REASONS.stream()
        .map(answer::at)
        .filter(JsonNode::isTextual)
        .findFirst()
        .map(reason -> new ElasticException(reason.textValue()))
        .orElseGet(() -> new ElasticException(answer.toString()));
  }

  /** The first line that is not the number of problems, which ES|QL puts before the problems. */
  private static String firstLine(String reason) {
    return reason
        .lines()
        .filter(line -> !line.matches("Found \\d+ problems?"))
        .findFirst()
        .map(ElasticException::shortened)
        .orElse("no reason given");
  }

  private static String shortened(String line) {
    int cut = line.length() - 2 * KEPT_CHARS;
    return cut <= 0
        ? line
        : new StringBuilder(line).replace(KEPT_CHARS, KEPT_CHARS + cut, " ... ").toString();
  }
}
