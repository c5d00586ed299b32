/** From the rule as written to what it means. */
@NullMarked
package io.sigma4j.core.lowering;

import org.jspecify.annotations.NullMarked;
