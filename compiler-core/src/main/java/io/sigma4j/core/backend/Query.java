package io.sigma4j.core.backend;

/**
 * A query of a target.
 *
 * @param text complete, ready to be run
 */
public record Query(String text) {}
