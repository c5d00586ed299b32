package io.sigma4j.core.rule;

import io.sigma4j.core.source.Location;
import io.sigma4j.core.yaml.YamlMapping;
import io.sigma4j.core.yaml.YamlScalar;
import java.util.List;

/**
 * A filter document as written. Read and kept, not compiled yet.
 *
 * @param document number of the YAML document in its file, from 0
 * @param metadata title, id and the rest
 * @param logSource which rules it can apply to
 * @param rules names or ids of rules; empty for any
 * @param body the whole {@code filter} map
 * @param location the whole document
 */
public record FilterRule(
    int document,
    Metadata metadata,
    LogSource logSource,
    List<YamlScalar> rules,
    YamlMapping body,
    Location location)
    implements SigmaDocument {}
