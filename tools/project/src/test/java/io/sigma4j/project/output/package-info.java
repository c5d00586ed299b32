@NullMarked
package io.sigma4j.project.output;

import org.jspecify.annotations.NullMarked;
