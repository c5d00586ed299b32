package io.sigma4j.testkit;

/**
 * A literal of a query, decoded.
 *
 * @param kind how it is compared
 * @param value without the quotation marks and escapes of the language
 * @param start its offset in the query, quotation mark included
 * @param end the offset after it
 */
public record Literal(LiteralKind kind, String value, int start, int end) {}
