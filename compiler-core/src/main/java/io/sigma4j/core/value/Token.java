package io.sigma4j.core.value;

/** A piece of a {@link TextPattern}. */
public sealed interface Token {

  /**
   * Plain characters.
   *
   * @param text at least one character, nothing in it is special
   */
  record Literal(String text) implements Token {
    public Literal {
      if (text.isEmpty()) {
        throw new IllegalArgumentException("an empty literal");
      }
    }
  }

  /** Any run of characters, also an empty one: {@code *}. */
  record AnyRun() implements Token {}

  /** Exactly one character (a code point), whichever: {@code ?}. */
  record AnyOne() implements Token {}

  /**
   * Exactly one of some characters, as {@code windash} makes it.
   *
   * @param characters two characters or more, in the order in which alternatives are written
   */
  record OneOf(String characters) implements Token {
    public OneOf {
      if (characters.length() < 2) {
        throw new IllegalArgumentException("no choice: " + characters);
      }
    }
  }
}
