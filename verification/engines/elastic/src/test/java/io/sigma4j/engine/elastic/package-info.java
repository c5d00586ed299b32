/** Known queries over known events. */
@NullMarked
package io.sigma4j.engine.elastic;

import org.jspecify.annotations.NullMarked;
