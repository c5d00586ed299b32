/** What the query languages of Elastic share. */
@NullMarked
package io.sigma4j.elastic;

import org.jspecify.annotations.NullMarked;
