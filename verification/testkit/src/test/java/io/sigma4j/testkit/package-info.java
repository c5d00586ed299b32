/** Tests of the test kit. */
@NullMarked
package io.sigma4j.testkit;

import org.jspecify.annotations.NullMarked;
