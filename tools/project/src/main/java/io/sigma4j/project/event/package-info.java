/** Events out of files, and rules made ready to decide on them. */
@NullMarked
package io.sigma4j.project.event;

import org.jspecify.annotations.NullMarked;
