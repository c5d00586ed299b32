/** Elasticsearch's Event Query Language, EQL. */
@NullMarked
package io.sigma4j.elastic.eql;

import org.jspecify.annotations.NullMarked;
