package io.sigma4j.core.regex;

import io.sigma4j.core.regex.Regex.Alternation;
import io.sigma4j.core.regex.Regex.Repeat;
import io.sigma4j.core.regex.Regex.Sequence;
import java.util.ArrayList;
import java.util.List;

/**
 * Leaves out what a neighbouring {@code .*} matches anyway.
 *
 * <p>{@code .* a? -> .*}, {@code .* a{2,5} -> .* a{2}}, and the same before it.
 */
final class AnythingAbsorber {

  private static final Regex ANYTHING = Regex.anything();

  private AnythingAbsorber() {}

  /** The same expression, shorter; it holds no anchors. */
  static Regex absorb(Regex regex) {
    if (regex instanceof Alternation alternation) {
      return Regex.alternation(
          alternation.branches().stream().map(AnythingAbsorber::absorb).distinct().toList());
    }
    if (regex instanceof Sequence sequence) {
      List<Regex> parts = sequence.parts().stream().map(AnythingAbsorber::absorb).toList();
      return Regex.sequence(pass(pass(parts, Edges.FIRST), Edges.LAST));
    }
    return regex;
  }

  private static List<Regex> pass(List<Regex> parts, Edges direction) {
    List<Regex> kept = new ArrayList<>();
    boolean afterAnything = false;
    for (Regex part : direction.from(parts)) {
      boolean anything = part.equals(ANYTHING);
      if (!afterAnything) {
        kept.add(part);
      } else if (RegexWidth.of(part).min() > 0) {
        kept.add(least(part));
      }
      afterAnything = anything || (afterAnything && RegexWidth.of(part).min() == 0);
    }
    return direction.from(kept);
  }

  private static Regex least(Regex part) {
    if (!(part instanceof Repeat repeat)) {
      return part;
    }
    return repeat.min() == 1
        ? repeat.body()
        : new Repeat(repeat.body(), repeat.min(), repeat.min(), Repeat.Mode.GREEDY);
  }
}
