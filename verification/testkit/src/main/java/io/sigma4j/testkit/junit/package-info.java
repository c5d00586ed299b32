/** Tests of rules in JUnit: each entry of a {@code *.test.yml} is a test. */
@NullMarked
package io.sigma4j.testkit.junit;

import org.jspecify.annotations.NullMarked;
