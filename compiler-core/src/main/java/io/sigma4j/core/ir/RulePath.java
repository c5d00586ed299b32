package io.sigma4j.core.ir;

import org.jspecify.annotations.Nullable;

/** The way to a part of a rule, as in {@code detection.selection.ShareName[0]}; text on demand. */
public final class RulePath {

  private final @Nullable RulePath parent;
  private final String name;
  private final int index;

  private RulePath(@Nullable RulePath parent, String name, int index) {
    this.parent = parent;
    this.name = name;
    this.index = index;
  }

  /** The way to a member of the document. */
  public static RulePath of(String name) {
    return new RulePath(null, name, -1);
  }

  /** On to a member of the map there. */
  public RulePath member(String key) {
    return new RulePath(this, key, -1);
  }

  /** On to an element of the list there, from 0. */
  public RulePath element(int position) {
    return new RulePath(this, "", position);
  }

  /** The way to the member itself, if this is the way to an element of its list. */
  RulePath member() {
    return parent != null && index >= 0 ? parent : this;
  }

  /** The longest way that both begin with; this one, if they have nothing in common. */
  RulePath common(RulePath other) {
    RulePath one = this;
    RulePath two = other;
    while (one.depth() > two.depth() && one.parent != null) {
      one = one.parent;
    }
    while (two.depth() > one.depth() && two.parent != null) {
      two = two.parent;
    }
    while (!one.toString().equals(two.toString()) && one.parent != null && two.parent != null) {
      one = one.parent;
      two = two.parent;
    }
    return one.toString().equals(two.toString()) ? one : this;
  }

  private int depth() {
    int depth = 0;
    for (RulePath up = parent; up != null; up = up.parent) {
      depth++;
    }
    return depth;
  }

  @Override
  public String toString() {
    StringBuilder out = new StringBuilder();
    appendTo(out);
    return out.toString();
  }

  private void appendTo(StringBuilder out) {
    if (parent != null) {
      parent.appendTo(out);
    }
    if (index >= 0) {
      out.append('[').append(index).append(']');
    } else {
      out.append(out.isEmpty() ? "" : ".").append(name);
    }
  }
}
