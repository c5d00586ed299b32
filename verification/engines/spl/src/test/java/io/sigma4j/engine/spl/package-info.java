/** Searches with the answers that Splunk's documents give. */
@NullMarked
package io.sigma4j.engine.spl;

import org.jspecify.annotations.NullMarked;
