/** How fast the compiler is: measured beside what it is compared with, in one run. */
@NullMarked
package io.sigma4j.benchmarks;

import org.jspecify.annotations.NullMarked;
