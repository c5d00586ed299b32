package io.sigma4j.core.diagnostic;

import io.sigma4j.core.source.Location;

/**
 * A second place that belongs to a diagnostic.
 *
 * @param location where
 * @param text what is there
 */
public record Label(Location location, String text) {}
