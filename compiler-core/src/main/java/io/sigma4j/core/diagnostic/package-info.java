/** What the compiler has to say: codes, severities, places and next steps, collected as values. */
@NullMarked
package io.sigma4j.core.diagnostic;

import org.jspecify.annotations.NullMarked;
