/** Tests of the target {@code lucene}. */
@NullMarked
package io.sigma4j.elastic.lucene;

import org.jspecify.annotations.NullMarked;
