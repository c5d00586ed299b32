/** Tests of the KQL backend. */
@NullMarked
package io.sigma4j.kql;

import org.jspecify.annotations.NullMarked;
