package io.sigma4j.core.rule;

import io.sigma4j.core.source.Location;
import io.sigma4j.core.yaml.YamlScalar;

/**
 * A named part of {@code detection}.
 *
 * @param name the search identifier
 * @param body what it says
 * @param location the body
 */
public record Detection(YamlScalar name, DetectionItem body, Location location) {}
