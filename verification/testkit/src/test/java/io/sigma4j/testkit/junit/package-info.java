@NullMarked
package io.sigma4j.testkit.junit;

import org.jspecify.annotations.NullMarked;
