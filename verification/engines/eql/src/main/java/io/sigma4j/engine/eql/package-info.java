/** A model of Elastic's EQL search, written from Elastic's documents. */
@NullMarked
package io.sigma4j.engine.eql;

import org.jspecify.annotations.NullMarked;
