/** Pipelines that come with sigma4j: data files, and the list of them. */
@NullMarked
package io.sigma4j.pipelines;

import org.jspecify.annotations.NullMarked;
