/** YAML as located nodes: every value keeps its place in the file and its scalar style. */
@NullMarked
package io.sigma4j.core.yaml;

import org.jspecify.annotations.NullMarked;
