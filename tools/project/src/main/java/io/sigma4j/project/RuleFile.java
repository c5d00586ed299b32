package io.sigma4j.project;

import java.nio.file.Path;

/**
 * A file that is to hold rules, or tests of rules.
 *
 * @param name as given or found, with forward slashes; what diagnostics show
 * @param path where it is
 */
public record RuleFile(String name, Path path) {

  /** A file under the name that its path is. */
  public static RuleFile of(Path path) {
    return new RuleFile(path.toString().replace(path.getFileSystem().getSeparator(), "/"), path);
  }

  /** Whether the name says that tests are in it: {@code *.test.yml} or {@code *.test.yaml}. */
  public boolean holdsTests() {
    return name.endsWith(".test.yml") || name.endsWith(".test.yaml");
  }
}
