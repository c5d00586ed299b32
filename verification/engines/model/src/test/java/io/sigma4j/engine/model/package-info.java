@NullMarked
package io.sigma4j.engine.model;

import org.jspecify.annotations.NullMarked;
