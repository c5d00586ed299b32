/** What a backend implements and what helps it: dialects, templates, the printer. */
@NullMarked
package io.sigma4j.core.backend;

import org.jspecify.annotations.NullMarked;
