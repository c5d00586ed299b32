package io.sigma4j.core.ir;

import io.sigma4j.core.source.Location;

/**
 * Where a part of the meaning comes from. It is no part of the meaning: all origins are equal, so
 * that predicates written in two places compare as what they say.
 */
public final class Origin {

  private final Location location;
  private final RulePath path;

  private Origin(Location location, RulePath path) {
    this.location = location;
    this.path = path;
  }

  /**
   * The origin of a leaf.
   *
   * @param location the value in the rule
   * @param path the way to it through the document
   */
  public static Origin of(Location location, RulePath path) {
    return new Origin(location, path);
  }

  /** The value in the rule. */
  public Location location() {
    return location;
  }

  /** The way to it through the document, as in {@code detection.selection.ShareName[0]}. */
  public String path() {
    return path.toString();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Origin;
  }

  @Override
  public int hashCode() {
    return 0;
  }

  @Override
  public String toString() {
    return path();
  }
}
