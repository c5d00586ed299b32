package io.sigma4j.core.condition;

import io.sigma4j.core.source.Location;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What follows the bar in the condition of an old rule. Correlations took its place (Sigma
 * specification 2.0).
 */
public sealed interface Aggregation {

  /** From the first word after the bar to the end. */
  Location location();

  /**
   * {@code count(field) by group > 5}: a figure of each group of events, compared.
   *
   * @param function which figure
   * @param field of which field; absent only for {@link Function#COUNT}
   * @param groups the fields whose values make a group, maybe none
   * @param comparison how it is compared
   * @param threshold with what
   * @param location from the function to the threshold
   */
  record Figure(
      Function function,
      Optional<Field> field,
      List<Field> groups,
      Comparison comparison,
      BigDecimal threshold,
      Location location)
      implements Aggregation {

    public Figure {
      groups = List.copyOf(groups);
    }
  }

  /**
   * {@code near a and not b}: other detections match about the same time.
   *
   * @param condition of which detections
   * @param location from {@code near} to the end of the condition
   */
  record Near(Condition condition, Location location) implements Aggregation {}

  /**
   * A field of the events.
   *
   * @param name as written
   * @param location the name
   */
  record Field(String name, Location location) {}

  /** A figure of a group of events. */
  enum Function {
    /** Events, or different values of a field. */
    COUNT,
    MIN,
    MAX,
    AVG,
    SUM
  }

  /** How a figure is compared with the threshold. */
  enum Comparison {
    GREATER(">", "gt"),
    GREATER_OR_EQUAL(">=", "gte"),
    LESS("<", "lt"),
    LESS_OR_EQUAL("<=", "lte"),
    EQUAL("==", "eq");

    private final String sign;
    private final String key;

    Comparison(String sign, String key) {
      this.sign = sign;
      this.key = key;
    }

    /** The sign in a condition. */
    public String sign() {
      return sign;
    }

    /** The key in the condition of a correlation. */
    public String key() {
      return key;
    }
  }
}
