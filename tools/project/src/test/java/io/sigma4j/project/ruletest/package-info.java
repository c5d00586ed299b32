@NullMarked
package io.sigma4j.project.ruletest;

import org.jspecify.annotations.NullMarked;
