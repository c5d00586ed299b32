/** Tests of the target {@code esql}. */
@NullMarked
package io.sigma4j.elastic.esql;

import org.jspecify.annotations.NullMarked;
