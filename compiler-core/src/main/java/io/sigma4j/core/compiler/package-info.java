/** The front door: text in, queries and diagnostics out. */
@NullMarked
package io.sigma4j.core.compiler;

import org.jspecify.annotations.NullMarked;
