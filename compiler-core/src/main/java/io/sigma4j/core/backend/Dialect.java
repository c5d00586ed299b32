package io.sigma4j.core.backend;

import java.util.HashMap;
import java.util.Map;

/**
 * One expression language as data: how AND, OR and NOT are written, and what the holes of its
 * templates do. A language with two such languages in it has two dialects. Immutable.
 */
public final class Dialect {

  /** How a negation is written. */
  public enum NotStyle {
    /** {@code NOT a}, {@code NOT (a OR b)}, also as a term of a group. */
    PREFIX,
    /** {@code (NOT a)} as a term of a group. */
    BRACKETED,
    /** {@code not(a)}, whatever is inside. */
    FUNCTION
  }

  private final String name;
  private final String and;
  private final String or;
  private final String not;
  private final NotStyle notStyle;
  private final int longestChain;
  private final Map<Character, Hole> holes;

  private Dialect(Builder builder) {
    this.name = builder.name;
    this.and = builder.and;
    this.or = builder.or;
    this.not = builder.not;
    this.notStyle = builder.notStyle;
    this.longestChain = builder.longestChain;
    this.holes = Map.copyOf(builder.holes);
  }

  /** A dialect to be described, under the name that messages use, as in {@code KQL}. */
  public static Builder named(String name) {
    return new Builder(name);
  }

  /** The name that messages use. */
  public String name() {
    return name;
  }

  String and() {
    return and;
  }

  String or() {
    return or;
  }

  String not() {
    return not;
  }

  NotStyle notStyle() {
    return notStyle;
  }

  int longestChain() {
    return longestChain;
  }

  /** A template over the holes of this dialect. */
  public Template template(String text) {
    return Template.of(text, holes);
  }

  /** A description in progress. */
  public static final class Builder {

    private final String name;
    private String and = " AND ";
    private String or = " OR ";
    private String not = "NOT ";
    private NotStyle notStyle = NotStyle.PREFIX;
    private int longestChain = Integer.MAX_VALUE;
    private final Map<Character, Hole> holes = new HashMap<>();

    private Builder(String name) {
      this.name = name;
    }

    /** How terms that all hold are joined, with the blanks. */
    public Builder and(String text) {
      this.and = text;
      return this;
    }

    /** How terms of which one holds are joined, with the blanks. */
    public Builder or(String text) {
      this.or = text;
      return this;
    }

    /** How a negation begins, with its blank or opening parenthesis. */
    public Builder not(String text, NotStyle style) {
      this.not = text;
      this.notStyle = style;
      return this;
    }

    /** The most terms to be joined without parentheses; more are grouped in a balanced tree. */
    public Builder longestChain(int terms) {
      this.longestChain = terms;
      return this;
    }

    /** What {@code $letter} in a template is. */
    public Builder hole(char letter, Hole hole) {
      holes.put(letter, hole);
      return this;
    }

    /** The dialect. */
    public Dialect build() {
      return new Dialect(this);
    }
  }
}
