/**
 * Tests of rules: events beside a rule, with what the rule is to say of them. Read, run and told,
 * for the command line, build tools and test frameworks alike.
 */
@NullMarked
package io.sigma4j.project.ruletest;

import org.jspecify.annotations.NullMarked;
