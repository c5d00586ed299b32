package io.sigma4j.codegen;

import com.palantir.javapoet.ClassName;
import io.sigma4j.project.compile.CompiledRule;

/**
 * A rule and the class that it becomes.
 *
 * @param rule with a query at least
 * @param type its class, nested or not
 */
record RulePlace(CompiledRule rule, ClassName type) {}
