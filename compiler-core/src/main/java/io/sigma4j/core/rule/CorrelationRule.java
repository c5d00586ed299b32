package io.sigma4j.core.rule;

import io.sigma4j.core.source.Location;
import io.sigma4j.core.yaml.YamlMapping;
import io.sigma4j.core.yaml.YamlScalar;
import java.util.List;

/**
 * A correlation document as written. Read and kept, not compiled yet.
 *
 * @param document number of the YAML document in its file, from 0
 * @param metadata title, id and the rest
 * @param type as in {@code event_count}
 * @param rules names or ids of the rules it looks at
 * @param body the whole {@code correlation} map
 * @param location the whole document
 */
public record CorrelationRule(
    int document,
    Metadata metadata,
    YamlScalar type,
    List<YamlScalar> rules,
    YamlMapping body,
    Location location)
    implements SigmaDocument {}
