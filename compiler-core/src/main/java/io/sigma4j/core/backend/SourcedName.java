package io.sigma4j.core.backend;

import io.sigma4j.core.ir.Origin;

/**
 * A name as it stands in a query, such as that of a column.
 *
 * @param text as a language writes it
 * @param origin where the rule names it
 */
public record SourcedName(String text, Origin origin) {}
