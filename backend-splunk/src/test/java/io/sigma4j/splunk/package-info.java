/** Tests of the Splunk backend. */
@NullMarked
package io.sigma4j.splunk;

import org.jspecify.annotations.NullMarked;
