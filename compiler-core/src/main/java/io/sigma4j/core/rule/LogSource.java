package io.sigma4j.core.rule;

import io.sigma4j.core.source.Location;
import io.sigma4j.core.yaml.YamlNode;
import io.sigma4j.core.yaml.YamlScalar;
import java.util.List;
import java.util.Map;

/**
 * Which events a rule is about. Most rules give one text a field, some give a list.
 *
 * @param category as in {@code process_creation}
 * @param product as in {@code windows}
 * @param service as in {@code security}
 * @param custom definition and other fields, in order
 * @param location the whole map, or where it is missed
 */
public record LogSource(
    List<YamlScalar> category,
    List<YamlScalar> product,
    List<YamlScalar> service,
    Map<String, YamlNode> custom,
    Location location) {}
