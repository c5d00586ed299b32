package io.sigma4j.engine.spl;

import io.sigma4j.engine.model.OpenPoints;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * One answer to each question that the documentation leaves open; immutable.
 *
 * <p>An enum is a question, its first constant the default. Outside, {@code EmptyField.MISSING} is
 * written {@code empty-field=missing}.
 */
public final class SplOptions {

  /** What {@code \\*} and {@code \*} mean in a search value. */
  enum BackslashBeforeStar {
    LITERAL_THEN_WILDCARD,
    ESCAPED_STAR
  }

  /** Whether a field holding the empty string exists. */
  enum EmptyField {
    PRESENT,
    MISSING
  }

  /** What a JSON null in an event becomes. */
  enum JsonNull {
    MISSING,
    TEXT
  }

  /** When {@code field!=value} holds for a field with several values. */
  enum MvNotEqual {
    ANY,
    NONE
  }

  /** Which letters a case-insensitive search folds. */
  enum CaseFolding {
    UNICODE,
    ASCII
  }

  /** How a search term without a field is found in {@code _raw}. */
  enum FreeText {
    SEGMENTS,
    SUBSTRING
  }

  /** What stands for {@code _raw} in an event that has none. */
  enum Raw {
    VALUES,
    JSON
  }

  /** What {@code \|} is in regular expressions and in eval strings. */
  enum EscapedPipe {
    EXPAND,
    KEEP
  }

  /** Which control characters an eval string can spell with a backslash. */
  enum EvalEscapes {
    TAB,
    TAB_AND_NEWLINE,
    NONE
  }

  /** What match, like, cidrmatch and in return for a null argument. */
  enum NullInPredicates {
    NULL,
    FALSE
  }

  /** How eval compares a number with a string. */
  enum WhereMixed {
    TEXT,
    NUMERIC
  }

  /** Whether a backslash escapes {@code %} and {@code _} in a like pattern. */
  enum LikeEscape {
    NONE,
    BACKSLASH
  }

  /** How index, source, sourcetype, host and the time modifiers filter. */
  enum ScopeFields {
    MATCH,
    ASSUME
  }

  /** Whether the time window of streamstats moves with each event or restarts when it is full. */
  enum TimeWindow {
    SLIDING,
    TUMBLING
  }

  /** Whether an event exactly one time window away still counts. */
  enum TimeWindowEdge {
    EXCLUSIVE,
    INCLUSIVE
  }

  /** How a percentile is chosen. */
  enum Percentile {
    NEAREST_RANK,
    INTERPOLATED
  }

  /** Whether lower-case operators and upper-case functions are accepted in eval expressions. */
  enum KeywordCase {
    DOCUMENTED,
    ANY
  }

  /** The order in which a search retrieves events. */
  enum EventOrder {
    TIME_DESC,
    INPUT
  }

  /** Whether an unexpanded macro stops the run or lets every event pass. */
  enum Macros {
    REJECT,
    TRANSPARENT
  }

  private static final List<Class<? extends Enum<?>>> POINTS =
      List.of(
          BackslashBeforeStar.class,
          EmptyField.class,
          JsonNull.class,
          MvNotEqual.class,
          CaseFolding.class,
          FreeText.class,
          Raw.class,
          EscapedPipe.class,
          EvalEscapes.class,
          NullInPredicates.class,
          WhereMixed.class,
          LikeEscape.class,
          ScopeFields.class,
          TimeWindow.class,
          TimeWindowEdge.class,
          Percentile.class,
          KeywordCase.class,
          EventOrder.class,
          Macros.class);

  private final OpenPoints points;
  private final Set<String> extraCommands;
  private final OptionalDouble now;

  private SplOptions(OpenPoints points, Set<String> extraCommands, OptionalDouble now) {
    this.points = points;
    this.extraCommands = Set.copyOf(extraCommands);
    this.now = now;
  }

  /** The first answer to every question. */
  public static SplOptions defaults() {
    return new SplOptions(OpenPoints.of(POINTS), Set.of(), OptionalDouble.empty());
  }

  /**
   * The same with another answer to one question.
   *
   * @param setting {@code name=value}: a question of this class, {@code now=SECONDS} for the time
   *     that {@code now()} returns, or {@code extra-commands=NAME,...} for commands of apps
   * @throws IllegalArgumentException if there is no such question or answer
   */
  public SplOptions with(String setting) {
    int equals = setting.indexOf('=');
    String name = setting.substring(0, Math.max(equals, 0));
    String value = setting.substring(equals + 1);
    return switch (name) {
      case "now" ->
          new SplOptions(points, extraCommands, OptionalDouble.of(Double.parseDouble(value)));
      case "extra-commands" -> new SplOptions(points, Set.of(value.split(",", -1)), now);
      default -> new SplOptions(points.with(setting), extraCommands, now);
    };
  }

  boolean is(Enum<?> choice) {
    return points.is(choice);
  }

  /** Names of commands that are accepted besides the documented ones. */
  Set<String> extraCommands() {
    return extraCommands;
  }

  /** The time that now() returns; without it a search that calls now() is not executed. */
  OptionalDouble now() {
    return now;
  }
}
