/** Tests of the bundled pipelines. */
@NullMarked
package io.sigma4j.pipelines;

import org.jspecify.annotations.NullMarked;
