/** Pipelines found by name, file or folder. */
@NullMarked
package io.sigma4j.project.pipeline;

import org.jspecify.annotations.NullMarked;
