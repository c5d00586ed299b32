/**
 * Events made from rules: for every predicate what it finds, what it does not, and what a wrong
 * translation would confuse, in events in which this predicate alone decides.
 */
@NullMarked
package io.sigma4j.testkit.events;

import org.jspecify.annotations.NullMarked;
