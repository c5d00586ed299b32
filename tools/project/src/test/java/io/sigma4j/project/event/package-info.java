@NullMarked
package io.sigma4j.project.event;

import org.jspecify.annotations.NullMarked;
