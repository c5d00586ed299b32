/** Rules and values that nobody would write, and what must hold for them all the same. */
@NullMarked
package io.sigma4j.fuzz;

import org.jspecify.annotations.NullMarked;
