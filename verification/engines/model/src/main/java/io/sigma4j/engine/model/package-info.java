/** What the models of query languages have in common, none of which is about a language. */
@NullMarked
package io.sigma4j.engine.model;

import org.jspecify.annotations.NullMarked;
