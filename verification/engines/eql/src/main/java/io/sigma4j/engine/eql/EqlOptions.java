package io.sigma4j.engine.eql;

import io.sigma4j.engine.model.OpenPoints;
import java.util.List;

/**
 * One answer to each question that the documentation leaves open; immutable.
 *
 * <p>An enum is a question, its first constant the default. Outside, {@code TypeMismatch.SEARCH} is
 * written {@code type-mismatch=search}.
 */
public final class EqlOptions {

  /** Whether a negated condition holds for an event that lacks the field. */
  enum MissingUnderNot {
    MATCH,
    DROP
  }

  /** What an optional field is that neither the mapping nor any event has. */
  enum OptionalMissing {
    FOLDED,
    EVENT
  }

  /** What comparing a text with a number or a Boolean does. */
  enum TypeMismatch {
    ERROR,
    SEARCH
  }

  /** Whether {@code in} takes texts for an ip or date field. */
  enum TextList {
    ERROR,
    ACCEPT
  }

  /** Which letters {@code :}, {@code like~}, {@code in~} and {@code regex~} fold. */
  enum CaseFolding {
    ASCII,
    UNICODE
  }

  /** Which letters functions with a tilde fold; as pushed: ASCII if they become a query. */
  enum FunctionCaseFolding {
    AS_PUSHED,
    UNICODE,
    ASCII
  }

  /** What a backslash, asterisk or question mark is in {@code endsWith(field, "...")}. */
  enum SubstringWildcards {
    LUCENE,
    PLAIN
  }

  /** Whether {@code regex~} folds ranges such as {@code [a-c]}. */
  enum RegexRangeCase {
    SENSITIVE,
    INSENSITIVE
  }

  /** Whether {@code \d}, {@code \w} and {@code \s} are character classes in a regex. */
  enum RegexShorthands {
    CLASSES,
    LITERAL
  }

  /** Which values of an array a function sees. */
  enum ArrayInFunction {
    ANY,
    FIRST
  }

  /** How a division of integers rounds. */
  enum IntegerDivision {
    TRUNCATE,
    FLOOR
  }

  /** What the modulo of a floating point number is. */
  enum FloatModulo {
    REMAINDER,
    ZERO
  }

  /** What {@code number} does with a text that is not a number. */
  enum NumberFailure {
    ERROR,
    NULL
  }

  /** What {@code length}, {@code indexOf} and {@code substring} count. */
  enum LengthUnit {
    UTF16,
    CODE_POINTS
  }

  /** Whether an until event that is also the last matched event ends the sequence. */
  enum UntilOnMatchedEvent {
    EXPIRES,
    IGNORED
  }

  /** Whether an event exactly at the limit of maxspan counts for a missing event at an end. */
  enum MissingEventEdge {
    INCLUSIVE,
    EXCLUSIVE
  }

  private static final List<Class<? extends Enum<?>>> POINTS =
      List.of(
          MissingUnderNot.class,
          OptionalMissing.class,
          TypeMismatch.class,
          TextList.class,
          CaseFolding.class,
          FunctionCaseFolding.class,
          SubstringWildcards.class,
          RegexRangeCase.class,
          RegexShorthands.class,
          ArrayInFunction.class,
          IntegerDivision.class,
          FloatModulo.class,
          NumberFailure.class,
          LengthUnit.class,
          UntilOnMatchedEvent.class,
          MissingEventEdge.class);

  private static final String CATEGORY = "event-category-field";

  private final OpenPoints points;
  private final String categoryField;

  private EqlOptions(OpenPoints points, String categoryField) {
    this.points = points;
    this.categoryField = categoryField;
  }

  /** The first answer to every question, and the category in {@code event.category}. */
  public static EqlOptions defaults() {
    return new EqlOptions(OpenPoints.of(POINTS), "event.category");
  }

  /**
   * The same with another answer to one question.
   *
   * @param setting {@code name=value}: a question of this class, or {@code
   *     event-category-field=NAME}, which is a parameter of the search API
   * @throws IllegalArgumentException if there is no such question or answer
   */
  public EqlOptions with(String setting) {
    int equals = setting.indexOf('=');
    String name = setting.substring(0, Math.max(equals, 0));
    String value = setting.substring(equals + 1);
    return name.equals(CATEGORY)
        ? new EqlOptions(points, value)
        : new EqlOptions(points.with(setting), categoryField);
  }

  boolean is(Enum<?> choice) {
    return points.is(choice);
  }

  String categoryField() {
    return categoryField;
  }
}
