/** The condition language of Sigma: grammar, parser, tree. */
@NullMarked
package io.sigma4j.core.condition;

import org.jspecify.annotations.NullMarked;
