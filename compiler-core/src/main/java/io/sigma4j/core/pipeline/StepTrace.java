package io.sigma4j.core.pipeline;

import io.sigma4j.core.source.Location;
import java.util.List;

/**
 * What a step did with a rule.
 *
 * @param id of the step, as the file gives it or made from its place
 * @param type of its transformation
 * @param location where it stands
 * @param changes each in words, as in {@code Image -> process.executable}; perhaps none
 */
public record StepTrace(String id, String type, Location location, List<String> changes) {

  public StepTrace {
    changes = List.copyOf(changes);
  }
}
