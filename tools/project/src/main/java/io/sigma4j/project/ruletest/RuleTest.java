package io.sigma4j.project.ruletest;

import io.sigma4j.core.source.Location;
import io.sigma4j.core.yaml.YamlScalar;
import java.util.Optional;

/**
 * One entry of a file of tests.
 *
 * @param name its own, or {@code test 2}
 * @param rule id of the rule, where a file holds several
 * @param sample the events
 * @param expectation what the rule is to say of them
 * @param location of the entry
 * @param events where the entry gives its events
 */
public record RuleTest(
    String name,
    Optional<YamlScalar> rule,
    Sample sample,
    Expectation expectation,
    Location location,
    Location events) {}
