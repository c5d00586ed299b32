/** Text with positions: files, spans of offsets in them, lines and columns at the edge. */
@NullMarked
package io.sigma4j.core.source;

import org.jspecify.annotations.NullMarked;
