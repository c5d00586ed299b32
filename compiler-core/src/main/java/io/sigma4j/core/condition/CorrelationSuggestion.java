package io.sigma4j.core.condition;

import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The correlation rule that takes the place of an aggregation, as text for its author (Sigma
 * correlation rules specification 2.1).
 */
public final class CorrelationSuggestion {

  private final String rule;
  private final String timespan;

  /**
   * For a rule.
   *
   * @param rule its name or id
   * @param timeframe as written, if it has one
   */
  public CorrelationSuggestion(String rule, Optional<String> timeframe) {
    this.rule = rule;
    this.timespan = timeframe.orElse("5m  # over what time?");
  }

  /** A step to take: the YAML to write, or why there is none. */
  public String help(Aggregation aggregation) {
    if (aggregation instanceof Aggregation.Figure figure) {
      return type(figure).map(type -> write(figure, type)).orElse(single(figure));
    }
    return "give each detection a rule of its own and write a correlation of type `temporal`";
  }

  private static Optional<String> type(Aggregation.Figure figure) {
    return switch (figure.function()) {
      case COUNT -> Optional.of(figure.field().isPresent() ? "value_count" : "event_count");
      case SUM -> Optional.of("value_sum");
      case AVG -> Optional.of("value_avg");
      case MIN, MAX -> Optional.empty();
    };
  }

  private static String single(Aggregation.Figure figure) {
    String field = figure.field().map(Aggregation.Field::name).orElse("");
    return "correlations know no minimum or maximum: test single events with `%s|%s: %s`"
        .formatted(field, figure.comparison().key(), figure.threshold().toPlainString());
  }

  private String write(Aggregation.Figure figure, String type) {
    StringBuilder yaml = new StringBuilder("write a correlation rule instead:\n");
    yaml.append("correlation:\n  type: ").append(type);
    yaml.append("\n  rules:\n    - ").append(rule);
    if (!figure.groups().isEmpty()) {
      yaml.append(
          figure.groups().stream()
              .map(Aggregation.Field::name)
              .collect(Collectors.joining("\n    - ", "\n  group-by:\n    - ", "")));
    }
    yaml.append("\n  timespan: ").append(timespan);
    yaml.append("\n  condition:");
    figure.field().ifPresent(field -> yaml.append("\n    field: ").append(field.name()));
    yaml.append("\n    ").append(figure.comparison().key()).append(": ");
    return yaml.append(figure.threshold().toPlainString()).toString();
  }
}
