@NullMarked
package io.sigma4j.project.compile;

import org.jspecify.annotations.NullMarked;
