/** Shared cases, golden files and literal lexers, for authors of backends. */
@NullMarked
package io.sigma4j.testkit;

import org.jspecify.annotations.NullMarked;
