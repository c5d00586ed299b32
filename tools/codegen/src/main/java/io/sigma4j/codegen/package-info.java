/** Rules and their queries as Java sources. */
@NullMarked
package io.sigma4j.codegen;

import org.jspecify.annotations.NullMarked;
