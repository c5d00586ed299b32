package io.sigma4j.core.backend;

/**
 * A form in which a backend writes queries, chosen by {@code -f}.
 *
 * @param name as in {@code default}
 * @param meaning half a sentence
 */
public record Format(String name, String meaning) {}
