/** A model of Splunk's search, written from Splunk's documents. */
@NullMarked
package io.sigma4j.engine.spl;

import org.jspecify.annotations.NullMarked;
