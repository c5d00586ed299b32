package io.sigma4j.core.pipeline;

import io.sigma4j.core.rule.SigmaRule;

/**
 * What edits of queries may tell beside the query.
 *
 * @param rule as written
 * @param source its log source after pipelines
 * @param state what steps set
 * @param target name of the backend
 */
public record QueryFacts(SigmaRule rule, SourceNames source, PipelineState state, String target) {}
