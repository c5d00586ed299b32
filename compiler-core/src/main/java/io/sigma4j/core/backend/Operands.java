package io.sigma4j.core.backend;

import io.sigma4j.core.ir.Keyword;
import io.sigma4j.core.ir.Match;
import io.sigma4j.core.ir.Origin;
import io.sigma4j.core.ir.Value;
import java.util.List;

/** What the holes of a {@link Template} are filled with. Immutable. */
public final class Operands {

  private final String field;
  private final List<Value> values;
  private final Origin origin;

  /** The tests of a list form, in the order of the values; none for a single value. */
  private final List<Match> matches;

  private Operands(String field, List<Value> values, Origin origin, List<Match> matches) {
    this.field = field;
    this.values = values;
    this.origin = origin;
    this.matches = matches;
  }

  /**
   * One value.
   *
   * @param field the field, empty if all are meant
   * @param origin where the rule says so
   */
  public static Operands of(String field, Value value, Origin origin) {
    return new Operands(field, List.of(value), origin, List.of());
  }

  /** The operands of a test of one value. */
  public static Operands of(Match match) {
    return of(match.field(), match.value(), match.origin());
  }

  /** The operands of a search in all fields. */
  public static Operands of(Keyword keyword) {
    return of("", keyword.value(), keyword.origin());
  }

  /**
   * The operands of several tests of one field, in a list form.
   *
   * @param matches one or more; not changed afterwards
   */
  public static Operands ofList(List<Match> matches) {
    Match first = matches.get(0);
    List<Value> values = matches.stream().map(Match::value).toList();
    return new Operands(first.field(), values, first.origin(), matches);
  }

  /** The field, empty for keywords. */
  public String field() {
    return field;
  }

  /** One value, or several of the same kind for list forms. */
  public List<Value> values() {
    return values;
  }

  /** The first value, and in most forms the only one. */
  public Value value() {
    return values.get(0);
  }

  /** Where the rule says so, or where it begins to. */
  public Origin origin() {
    return origin;
  }

  /** Where the rule has that value, counted from 0. */
  public Origin origin(int value) {
    return matches.isEmpty() ? origin : matches.get(value).origin();
  }

  /** The place in the rule that holds all of the values. */
  public Origin allOrigins() {
    return matches.isEmpty() ? origin : Origin.around(matches.stream().map(Match::origin).toList());
  }
}
