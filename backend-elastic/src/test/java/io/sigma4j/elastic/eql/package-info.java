/** Tests of the target {@code eql}. */
@NullMarked
package io.sigma4j.elastic.eql;

import org.jspecify.annotations.NullMarked;
