/** Elasticsearch's piped language, ES|QL. */
@NullMarked
package io.sigma4j.elastic.esql;

import org.jspecify.annotations.NullMarked;
