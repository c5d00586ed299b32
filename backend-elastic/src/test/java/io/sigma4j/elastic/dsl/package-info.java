/** Tests of the target {@code dsl}. */
@NullMarked
package io.sigma4j.elastic.dsl;

import org.jspecify.annotations.NullMarked;
