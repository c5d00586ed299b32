package io.sigma4j.core.yaml;

/**
 * How much a file may ask of the reader.
 *
 * @param fileSize characters of a file
 * @param depth maps and lists inside one another
 * @param aliasedNodes nodes that the aliases of one document stand for
 */
public record ReadLimits(int fileSize, int depth, int aliasedNodes) {

  /** Far beyond what rules need: 16 Mi characters, 200 levels, 100,000 aliased nodes. */
  public static final ReadLimits DEFAULT = new ReadLimits(16 * 1024 * 1024, 200, 100_000);
}
