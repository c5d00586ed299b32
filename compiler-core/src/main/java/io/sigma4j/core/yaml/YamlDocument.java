package io.sigma4j.core.yaml;

import io.sigma4j.core.source.Location;
import java.util.Optional;

/**
 * One document of a file.
 *
 * @param index number of the document in its file, from 0
 * @param root its content; absent if it could not be read, which a diagnostic says
 * @param location the whole document
 */
public record YamlDocument(int index, Optional<YamlNode> root, Location location) {}
