package io.sigma4j.core.eval;

/** Whether one value of an event is as a rule says. */
interface ValueTest {

  /**
   * Decides.
   *
   * @param value a string, a {@link java.math.BigDecimal} or a boolean of the event
   * @param event the whole event, for references to other fields
   */
  boolean matches(Object value, Event event);
}
