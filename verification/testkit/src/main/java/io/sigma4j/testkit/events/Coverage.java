package io.sigma4j.testkit.events;

/**
 * How far the events of a rule decide its predicates.
 *
 * @param predicates of the rule
 * @param tried those that events were made for; fewer if there are more than the limit allows
 * @param decided those of which two events show that the verdict hangs on them
 */
public record Coverage(int predicates, int tried, int decided) {

  /** Of several rules together. */
  public Coverage plus(Coverage other) {
    return new Coverage(
        predicates + other.predicates, tried + other.tried, decided + other.decided);
  }
}
