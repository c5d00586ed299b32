package io.sigma4j.core.backend;

import io.sigma4j.core.ir.Relation;
import io.sigma4j.core.ir.Value;
import io.sigma4j.core.ir.ValueVisitor;
import io.sigma4j.core.value.Shape;
import java.util.List;

/** Every predicate that a language must have words for, or say that it has none. */
public enum Op {
  /** The whole value is a literal text that is not empty, whatever its case. */
  EQUALS,
  EQUALS_CASED,
  STARTS_WITH,
  STARTS_WITH_CASED,
  ENDS_WITH,
  ENDS_WITH_CASED,
  CONTAINS,
  CONTAINS_CASED,
  /** All other patterns. */
  GLOB,
  GLOB_CASED,
  /** The field is there and is the empty text. */
  EMPTY,
  /** The field is there. */
  PRESENT,
  NUMBER,
  BOOLEAN,
  REGEX,
  CIDR,
  /** A number compares by less or greater. */
  COMPARE,
  FIELD_EQUALS,
  FIELD_EQUALS_CASED,
  FIELD_STARTS_WITH,
  FIELD_STARTS_WITH_CASED,
  FIELD_ENDS_WITH,
  FIELD_ENDS_WITH_CASED,
  FIELD_CONTAINS,
  FIELD_CONTAINS_CASED,
  MINUTE,
  HOUR,
  DAY,
  WEEK,
  MONTH,
  YEAR,
  /** The whole value is one of several literal texts. */
  ONE_OF,
  ONE_OF_CASED,
  /** One of several numbers. */
  ONE_OF_NUMBERS,
  /** One of several literal texts is in the value. */
  CONTAINS_ONE_OF,
  CONTAINS_ONE_OF_CASED,
  /** Inside one of several address ranges. */
  CIDR_ONE_OF;

  private static final Selection SELECTION = new Selection();

  /** The predicate that a single value asks for. */
  public static Op of(Value value) {
    return value.accept(SELECTION);
  }

  /**
   * The predicate that several values of one kind ask for, if there is one for lists: {@code
   * EQUALS} becomes {@code ONE_OF}.
   *
   * @return empty list if the language-independent table has no list form
   */
  public List<Op> forList() {
    return switch (this) {
      case EQUALS -> List.of(ONE_OF);
      case EQUALS_CASED -> List.of(ONE_OF_CASED);
      case NUMBER -> List.of(ONE_OF_NUMBERS);
      case CONTAINS -> List.of(CONTAINS_ONE_OF);
      case CONTAINS_CASED -> List.of(CONTAINS_ONE_OF_CASED);
      case CIDR -> List.of(CIDR_ONE_OF);
      case STARTS_WITH,
          STARTS_WITH_CASED,
          ENDS_WITH,
          ENDS_WITH_CASED,
          GLOB,
          GLOB_CASED,
          EMPTY,
          PRESENT,
          BOOLEAN,
          REGEX,
          COMPARE,
          FIELD_EQUALS,
          FIELD_EQUALS_CASED,
          FIELD_STARTS_WITH,
          FIELD_STARTS_WITH_CASED,
          FIELD_ENDS_WITH,
          FIELD_ENDS_WITH_CASED,
          FIELD_CONTAINS,
          FIELD_CONTAINS_CASED,
          MINUTE,
          HOUR,
          DAY,
          WEEK,
          MONTH,
          YEAR,
          ONE_OF,
          ONE_OF_CASED,
          ONE_OF_NUMBERS,
          CONTAINS_ONE_OF,
          CONTAINS_ONE_OF_CASED,
          CIDR_ONE_OF ->
          List.of();
    };
  }

  private static final class Selection implements ValueVisitor<Op> {

    @Override
    public Op visitText(Value.Text text) {
      boolean cased = text.pattern().cased();
      return switch (text.pattern().shape()) {
        case EXACT -> text.pattern().tokens().isEmpty() ? EMPTY : cased ? EQUALS_CASED : EQUALS;
        case PREFIX -> cased ? STARTS_WITH_CASED : STARTS_WITH;
        case SUFFIX -> cased ? ENDS_WITH_CASED : ENDS_WITH;
        case CONTAINS -> cased ? CONTAINS_CASED : CONTAINS;
        case GLOB -> cased ? GLOB_CASED : GLOB;
        case ANYTHING -> PRESENT;
      };
    }

    @Override
    public Op visitNumeric(Value.Numeric number) {
      return NUMBER;
    }

    @Override
    public Op visitBool(Value.Bool bool) {
      return BOOLEAN;
    }

    @Override
    public Op visitPresent(Value.Present present) {
      return PRESENT;
    }

    @Override
    public Op visitRegex(Value.Regex regex) {
      return REGEX;
    }

    @Override
    public Op visitCidr(Value.Cidr cidr) {
      return CIDR;
    }

    @Override
    public Op visitCompare(Value.Compare compare) {
      return compare.relation() == Relation.EQUAL ? NUMBER : COMPARE;
    }

    @Override
    public Op visitFieldReference(Value.FieldReference reference) {
      boolean cased = reference.cased();
      Shape shape = reference.shape();
      return switch (shape) {
        case EXACT -> cased ? FIELD_EQUALS_CASED : FIELD_EQUALS;
        case PREFIX -> cased ? FIELD_STARTS_WITH_CASED : FIELD_STARTS_WITH;
        case SUFFIX -> cased ? FIELD_ENDS_WITH_CASED : FIELD_ENDS_WITH;
        case CONTAINS -> cased ? FIELD_CONTAINS_CASED : FIELD_CONTAINS;
        case ANYTHING, GLOB -> throw new IllegalArgumentException("no reference: " + reference);
      };
    }

    @Override
    public Op visitTimePart(Value.TimePart part) {
      return switch (part.unit()) {
        case MINUTE -> MINUTE;
        case HOUR -> HOUR;
        case DAY -> DAY;
        case WEEK -> WEEK;
        case MONTH -> MONTH;
        case YEAR -> YEAR;
      };
    }
  }
}
