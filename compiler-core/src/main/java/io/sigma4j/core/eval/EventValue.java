package io.sigma4j.core.eval;

/**
 * One value of one field of an event.
 *
 * @param field its name
 * @param value a {@link String}, a {@link java.math.BigDecimal} or a {@link Boolean}
 */
public record EventValue(String field, Object value) {}
