package io.sigma4j.core.diagnostic;

/** What an approximate query finds, compared with the rule. */
public enum Effect {
  /** Events that the rule does not mean, too. */
  MORE("more"),
  /** Not all events that the rule means. */
  FEWER("fewer"),
  /** Either, depending on the events. */
  EITHER("either");

  private final String word;

  Effect(String word) {
    this.word = word;
  }

  /** The word in texts and JSON. */
  public String word() {
    return word;
  }

  /** The effect on the negation of the query. */
  public Effect negated() {
    return switch (this) {
      case MORE -> FEWER;
      case FEWER -> MORE;
      case EITHER -> EITHER;
    };
  }
}
