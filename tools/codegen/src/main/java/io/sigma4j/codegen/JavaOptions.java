package io.sigma4j.codegen;

import javax.lang.model.SourceVersion;

/**
 * How sources are written.
 *
 * @param packageName that all packages begin with, and that holds the index
 * @param indexName simple name of the class to look rules up in
 * @param grouping what a source file holds
 */
public record JavaOptions(String packageName, String indexName, Grouping grouping) {

  /**
   * Options.
   *
   * @throws IllegalArgumentException if a name is none in Java
   */
  public JavaOptions {
    if (!SourceVersion.isName(packageName, SourceVersion.RELEASE_17)) {
      throw new IllegalArgumentException("not the name of a package: " + packageName);
    }
    if (!SourceVersion.isIdentifier(indexName)
        || SourceVersion.isKeyword(indexName, SourceVersion.RELEASE_17)) {
      throw new IllegalArgumentException("not the name of a class: " + indexName);
    }
  }

  /** A class for each rule, and {@code SigmaRules} to look them up. */
  public static JavaOptions of(String packageName) {
    return new JavaOptions(packageName, "SigmaRules", Grouping.RULE);
  }
}
