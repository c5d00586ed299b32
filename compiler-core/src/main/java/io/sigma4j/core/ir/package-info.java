/** What a rule means: predicates on fields under AND, OR and NOT. */
@NullMarked
package io.sigma4j.core.ir;

import org.jspecify.annotations.NullMarked;
