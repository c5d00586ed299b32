/** Rewrites of the meaning, one equation each. */
@NullMarked
package io.sigma4j.core.pass;

import org.jspecify.annotations.NullMarked;
