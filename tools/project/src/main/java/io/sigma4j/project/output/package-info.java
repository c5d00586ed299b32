/** Results as files: names, the manifest, and a folder that changes only where it must. */
@NullMarked
package io.sigma4j.project.output;

import org.jspecify.annotations.NullMarked;
