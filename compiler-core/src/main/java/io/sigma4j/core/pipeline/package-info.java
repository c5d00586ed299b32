/** What a target's fields are. */
@NullMarked
package io.sigma4j.core.pipeline;

import org.jspecify.annotations.NullMarked;
