/** Sigma rules as bodies of Elasticsearch's Query DSL. */
@NullMarked
package io.sigma4j.elastic.dsl;

import org.jspecify.annotations.NullMarked;
