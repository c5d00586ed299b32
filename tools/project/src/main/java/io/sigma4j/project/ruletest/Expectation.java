package io.sigma4j.project.ruletest;

/** What a rule is to say of the events of a test. */
public sealed interface Expectation {

  /**
   * The same of every event.
   *
   * @param match whether it matches
   */
  record Each(boolean match) implements Expectation {}

  /**
   * That some of them match, whichever.
   *
   * @param matches how many
   */
  record Count(long matches) implements Expectation {}
}
