/** Sigma rules as texts of Lucene's query_string. */
@NullMarked
package io.sigma4j.elastic.lucene;

import org.jspecify.annotations.NullMarked;
