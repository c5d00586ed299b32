/**
 * Lucene, Query DSL and ES|QL, run by a node of Elasticsearch in this JVM: events and queries in,
 * document ids out.
 */
@NullMarked
package io.sigma4j.engine.elastic;

import org.jspecify.annotations.NullMarked;
