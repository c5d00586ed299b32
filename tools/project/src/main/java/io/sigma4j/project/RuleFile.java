package io.sigma4j.project;

import java.nio.file.Path;

/**
 * A file that is to hold rules.
 *
 * @param name as given or found, with forward slashes; what diagnostics show
 * @param path where it is
 */
public record RuleFile(String name, Path path) {}
