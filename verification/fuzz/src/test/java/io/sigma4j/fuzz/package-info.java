@NullMarked
package io.sigma4j.fuzz;

import org.jspecify.annotations.NullMarked;
