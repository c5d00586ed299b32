/** A Sigma document as it was written, every part with its place. */
@NullMarked
package io.sigma4j.core.rule;

import org.jspecify.annotations.NullMarked;
