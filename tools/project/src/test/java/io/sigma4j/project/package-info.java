@NullMarked
package io.sigma4j.project;

import org.jspecify.annotations.NullMarked;
