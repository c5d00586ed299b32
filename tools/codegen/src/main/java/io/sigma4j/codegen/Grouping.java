package io.sigma4j.codegen;

/** What a source file holds. */
public enum Grouping {
  /** One rule; folders are packages. */
  RULE,
  /** The rules of one folder, as nested classes; the folders above are packages. */
  FOLDER
}
