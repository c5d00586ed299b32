/** Compiled queries, run. */
@NullMarked
package io.sigma4j.conformance;

import org.jspecify.annotations.NullMarked;
