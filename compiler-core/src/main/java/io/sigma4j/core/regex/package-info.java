/** Regular expressions as a tree, and its printers for each dialect. */
@NullMarked
package io.sigma4j.core.regex;

import org.jspecify.annotations.NullMarked;
