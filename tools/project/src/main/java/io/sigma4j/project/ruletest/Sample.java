package io.sigma4j.project.ruletest;

import io.sigma4j.core.eval.Event;
import java.nio.file.Path;

/** The events of a test. */
public sealed interface Sample {

  /**
   * One event that stands in the test.
   *
   * @param event the event
   */
  record Inline(Event event) implements Sample {}

  /**
   * All events of a file.
   *
   * @param file as the test names it
   * @param path where it is
   */
  record Stored(String file, Path path) implements Sample {}
}
