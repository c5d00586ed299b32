/** A folder of rules: found, read and compiled, streaming and in order. */
@NullMarked
package io.sigma4j.project;

import org.jspecify.annotations.NullMarked;
