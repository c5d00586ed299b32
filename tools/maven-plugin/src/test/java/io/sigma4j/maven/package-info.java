@NullMarked
package io.sigma4j.maven;

import org.jspecify.annotations.NullMarked;
