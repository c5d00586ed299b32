/** A folder of rules as one piece of work: settings, targets, results. */
@NullMarked
package io.sigma4j.project.compile;

import org.jspecify.annotations.NullMarked;
