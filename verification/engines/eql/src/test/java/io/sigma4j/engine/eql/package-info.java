/** Queries with the answers that Elastic's documents give. */
@NullMarked
package io.sigma4j.engine.eql;

import org.jspecify.annotations.NullMarked;
