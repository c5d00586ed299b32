/** The command {@code sigma4j}. */
@NullMarked
package io.sigma4j.cli;

import org.jspecify.annotations.NullMarked;
