package io.sigma4j.core.backend;

import io.sigma4j.core.ir.Keyword;
import io.sigma4j.core.ir.Match;
import io.sigma4j.core.ir.Origin;
import io.sigma4j.core.ir.Value;
import java.util.List;

/**
 * What the holes of a {@link Template} are filled with.
 *
 * @param field the field, empty for keywords
 * @param values one value, or several of the same kind for list forms
 * @param origin where the rule says so
 */
public record Operands(String field, List<Value> values, Origin origin) {

  public Operands {
    values = List.copyOf(values);
  }

  /** The operands of a test of one value. */
  public static Operands of(Match match) {
    return new Operands(match.field(), List.of(match.value()), match.origin());
  }

  /** The operands of a search in all fields. */
  public static Operands of(Keyword keyword) {
    return new Operands("", List.of(keyword.value()), keyword.origin());
  }

  /** The operands of several tests of one field, in a list form. */
  public static Operands ofList(List<Match> matches) {
    return new Operands(
        matches.get(0).field(),
        matches.stream().map(Match::value).toList(),
        matches.get(0).origin());
  }

  /** The first value, and in most forms the only one. */
  public Value value() {
    return values.get(0);
  }
}
