/** Templates of pipelines in the language of Jinja2, filled by Jinjava. */
@NullMarked
package io.sigma4j.templates;

import org.jspecify.annotations.NullMarked;
