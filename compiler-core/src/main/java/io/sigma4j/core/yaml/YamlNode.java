package io.sigma4j.core.yaml;

import io.sigma4j.core.source.Location;

/** A node of a YAML document, with its place in the file. */
public sealed interface YamlNode permits YamlMapping, YamlSequence, YamlScalar {

  /** The whole node as it stands in the file. */
  Location location();
}
