package io.sigma4j.core.condition;

import java.util.Optional;

/**
 * What a condition text says.
 *
 * @param condition which events
 * @param aggregation how many of them, in the form of old rules
 */
public record ParsedCondition(Condition condition, Optional<Aggregation> aggregation) {}
