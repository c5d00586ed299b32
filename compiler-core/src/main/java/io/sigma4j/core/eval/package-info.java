/** The reference evaluator: whether an event is what a rule means, and why. */
@NullMarked
package io.sigma4j.core.eval;

import org.jspecify.annotations.NullMarked;
