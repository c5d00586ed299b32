package io.sigma4j.conformance;

/**
 * A query to be run.
 *
 * @param run the case it comes from
 * @param query as the compiler wrote it
 */
record Question(CaseRun run, String query) {}
