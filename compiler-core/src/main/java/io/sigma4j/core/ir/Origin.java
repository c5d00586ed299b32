package io.sigma4j.core.ir;

import io.sigma4j.core.source.Location;
import io.sigma4j.core.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a part of the meaning comes from. It is no part of the meaning: all origins are equal, so
 * that predicates written in two places compare as what they say.
 */
public final class Origin {

  private final Location location;
  private final RulePath path;

  /** The key of the test that the value is of; keywords have none. */
  private final @Nullable Location key;

  private final List<Touch> touches;

  private Origin(Location location, RulePath path, @Nullable Location key, List<Touch> touches) {
    this.location = location;
    this.path = path;
    this.key = key;
    this.touches = touches;
  }

  /**
   * The origin of a leaf.
   *
   * @param location the value in the rule
   * @param path the way to it through the document
   */
  public static Origin of(Location location, RulePath path) {
    return new Origin(location, path, null, List.of());
  }

  /**
   * The origin of a test of a field.
   *
   * @param value the value in the rule
   * @param path the way to it through the document
   * @param key the key that it is a value of, with the field and its modifiers
   */
  public static Origin ofTest(Location value, RulePath path, Location key) {
    return new Origin(value, path, key, List.of());
  }

  /**
   * The place that holds all of some places, and the way to what they have in common.
   *
   * @param origins one or more
   */
  public static Origin around(List<Origin> origins) {
    Origin around = origins.get(0);
    for (Origin origin : origins.subList(1, origins.size())) {
      around = around.with(origin);
    }
    return around;
  }

  private Origin with(Origin other) {
    if (location.equals(other.location) || !location.file().equals(other.location.file())) {
      return this;
    }
    Span one = location.span();
    Span two = other.location.span();
    Span both = one.start() <= two.start() ? one.to(two) : two.to(one);
    boolean sameKey = key != null && key.equals(other.key);
    return new Origin(
        new Location(location.file(), both),
        path.common(other.path),
        sameKey ? key : null,
        touches);
  }

  /** The value in the rule. */
  public Location location() {
    return location;
  }

  /** The way to it through the document, as in {@code detection.selection.ShareName[0]}. */
  public String path() {
    return path.toString();
  }

  /** Where the field of the test is named: its key, and the way to it. */
  public Optional<Origin> key() {
    return Optional.ofNullable(key)
        .map(location -> new Origin(location, path.member(), null, touches));
  }

  /** The value alone, for what is about another field than that of the key. */
  public Origin withoutKey() {
    return new Origin(location, path, null, touches);
  }

  /** The way to the test or the list of keywords that the part is a value of. */
  public String testPath() {
    return path.member().toString();
  }

  /** What steps of pipelines did with the part, in order. */
  public List<Touch> touches() {
    return touches;
  }

  /** The same origin of what a step made of the part. */
  public Origin with(Touch touch) {
    List<Touch> more = new ArrayList<>(touches);
    more.add(touch);
    return new Origin(location, path, key, List.copyOf(more));
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
