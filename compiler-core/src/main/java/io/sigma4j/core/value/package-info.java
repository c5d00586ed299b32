/** Sigma texts as tokens, modifiers, placeholders, address ranges. */
@NullMarked
package io.sigma4j.core.value;

import org.jspecify.annotations.NullMarked;
