package io.sigma4j.core.rule;

import io.sigma4j.core.yaml.YamlScalar;
import java.util.List;

/**
 * What {@code detection} holds.
 *
 * @param detections the named parts, in order
 * @param conditions one or more condition texts
 * @param timeframe at most one
 */
record DetectionSection(
    List<Detection> detections, List<YamlScalar> conditions, List<YamlScalar> timeframe) {

  DetectionSection {
    detections = List.copyOf(detections);
    conditions = List.copyOf(conditions);
    timeframe = List.copyOf(timeframe);
  }
}
