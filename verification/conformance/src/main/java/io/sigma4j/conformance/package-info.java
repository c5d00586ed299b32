/**
 * Compiled queries, run: every shared case goes through every target to the engine of its language,
 * and what the engine finds is compared with the verdicts of the case and of the evaluator.
 */
@NullMarked
package io.sigma4j.conformance;

import org.jspecify.annotations.NullMarked;
