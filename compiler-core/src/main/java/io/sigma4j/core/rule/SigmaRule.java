package io.sigma4j.core.rule;

import io.sigma4j.core.source.Location;
import io.sigma4j.core.yaml.YamlScalar;
import java.util.List;

/**
 * A detection rule as written.
 *
 * @param document number of the YAML document in its file, from 0
 * @param metadata title, id and the rest
 * @param logSource which events it is about
 * @param detections the named parts of {@code detection}, in order
 * @param conditions one or more condition texts
 * @param timeframe of legacy aggregations, at most one
 * @param fields names that an analyst wants to see, in order
 * @param location the whole document
 */
public record SigmaRule(
    int document,
    Metadata metadata,
    LogSource logSource,
    List<Detection> detections,
    List<YamlScalar> conditions,
    List<YamlScalar> timeframe,
    List<YamlScalar> fields,
    Location location)
    implements SigmaDocument {}
