/** Sigma rules as queries in Microsoft's KQL. */
@NullMarked
package io.sigma4j.kql;

import org.jspecify.annotations.NullMarked;
