package io.sigma4j.core.pipeline;

/**
 * A field of a rule that pipelines do not know.
 *
 * @param field the name as written
 * @param source the log source of the rule
 */
public record UnmappedField(String field, String source) {}
