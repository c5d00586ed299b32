package io.sigma4j.core.eval;

/**
 * Something that an event shows at a glance, and without which a predicate does not hold.
 *
 * @param field of the event; {@link #ANY_FIELD} if any of its fields will do
 * @param kind what is seen of it
 * @param text folded; empty for {@link Kind#FIELD}
 */
record Clue(String field, Kind kind, String text) {

  /** No field has this name. */
  static final String ANY_FIELD = "";

  /** How many characters a {@link Kind#PART} has. */
  static final int PART_LENGTH = 3;

  /** What is seen of a field, the best sign first. */
  enum Kind {
    /** A value of the field is the text, in any case of letters. */
    VALUE(1),
    /** The text is in a value of the field, in any case of letters. */
    PART(4),
    /** The field is there. */
    FIELD(200);

    private final int cost;

    Kind(int cost) {
      this.cost = cost;
    }
  }

  static Clue field(String field) {
    return new Clue(field, Kind.FIELD, "");
  }

  /** How many rules are not kept apart by it, roughly. */
  int cost() {
    return kind.cost;
  }
}
