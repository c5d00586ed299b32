/** Tests of the events made for rules. */
@NullMarked
package io.sigma4j.testkit.events;

import org.jspecify.annotations.NullMarked;
