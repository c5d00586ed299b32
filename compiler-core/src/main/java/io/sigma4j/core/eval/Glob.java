package io.sigma4j.core.eval;

import io.sigma4j.core.value.TextPattern;
import io.sigma4j.core.value.Token;
import java.util.ArrayList;
import java.util.List;

/** A {@link TextPattern} made ready to be compared with many values. */
final class Glob {

  /** One step of the pattern: a set of characters, or a run of any. */
  private record Step(int[] characters, boolean run) {}

  private static final Step RUN = new Step(new int[0], true);
  private static final int[] ANY = new int[0];

  private final Step[] steps;
  private final boolean cased;

  private Glob(Step[] steps, boolean cased) {
    this.steps = steps;
    this.cased = cased;
  }

  static Glob of(TextPattern pattern) {
    List<Step> steps = new ArrayList<>();
    for (Token token : pattern.tokens()) {
      if (token instanceof Token.Literal literal) {
        literal
            .text()
            .codePoints()
            .forEach(c -> steps.add(new Step(new int[] {fold(c, pattern.cased())}, false)));
      } else if (token instanceof Token.OneOf oneOf) {
        int[] folded =
            oneOf.characters().codePoints().map(c -> fold(c, pattern.cased())).toArray();
        steps.add(new Step(folded, false));
      } else {
        steps.add(token instanceof Token.AnyRun ? RUN : new Step(ANY, false));
      }
    }
    return new Glob(steps.toArray(Step[]::new), pattern.cased());
  }

  private static int fold(int character, boolean cased) {
    return cased ? character : CaseFolding.fold(character);
  }

  /** Whether the whole of {@code text} is as the pattern says. */
  boolean matches(String text) {
    int[] characters = text.codePoints().toArray();
    int step = 0;
    int at = 0;
    int runStep = -1;
    int runAt = 0;
    while (at < characters.length) {
      if (step < steps.length && steps[step].run()) {
        runStep = step++;
        runAt = at;
      } else if (step < steps.length && accepts(steps[step], characters[at])) {
        step++;
        at++;
      } else if (runStep >= 0) {
        step = runStep + 1;
        at = ++runAt;
      } else {
        return false;
      }
    }
    while (step < steps.length && steps[step].run()) {
      step++;
    }
    return step == steps.length;
  }

  private boolean accepts(Step step, int character) {
    if (step.characters() == ANY) {
      return true;
    }
    int folded = fold(character, cased);
    for (int c : step.characters()) {
      if (c == folded) {
        return true;
      }
    }
    return false;
  }
}
