package io.sigma4j.core.eval;

import io.sigma4j.core.value.TextPattern;
import io.sigma4j.core.value.Token;
import java.util.ArrayList;
import java.util.List;

/** A {@link TextPattern} made ready to be compared with many values. */
final class Glob {

  /** A step of the pattern that takes any run of characters. */
  private static final int[] RUN = {};

  /** A step that takes any one character. */
  private static final int[] ANY = {};

  /** The others take one of some folded characters. */
  private final int[][] steps;

  private final boolean cased;

  /** Whether the last step takes all that is left. */
  private final boolean openEnded;

  private Glob(int[][] steps, boolean cased) {
    this.steps = steps;
    this.cased = cased;
    this.openEnded = steps.length > 0 && steps[steps.length - 1] == RUN;
  }

  static Glob of(TextPattern pattern) {
    List<int[]> steps = new ArrayList<>();
    for (Token token : pattern.tokens()) {
      if (token instanceof Token.Literal literal) {
        literal.text().codePoints().forEach(c -> steps.add(new int[] {fold(c, pattern.cased())}));
      } else if (token instanceof Token.OneOf oneOf) {
        steps.add(oneOf.characters().codePoints().map(c -> fold(c, pattern.cased())).toArray());
      } else {
        steps.add(token instanceof Token.AnyRun ? RUN : ANY);
      }
    }
    return new Glob(steps.toArray(int[][]::new), pattern.cased());
  }

  private static int fold(int character, boolean cased) {
    return cased ? character : CaseFolding.fold(character);
  }

  /** Whether the whole of {@code text} is as the pattern says. */
  boolean matches(String text) {
    int step = 0;
    int at = 0;
    int runStep = -1;
    int runAt = 0;
    while (at < text.length()) {
      if (step < steps.length && steps[step] == RUN) {
        runStep = step++;
        runAt = at;
      } else if (step < steps.length && accepts(steps[step], text.codePointAt(at))) {
        step++;
        at = after(text, at);
      } else if (runStep >= 0) {
        step = runStep + 1;
        runAt = after(text, runAt);
        at = runAt;
      } else {
        return false;
      }
      if (step == steps.length && openEnded) {
        return true;
      }
    }
    while (step < steps.length && steps[step] == RUN) {
      step++;
    }
    return step == steps.length;
  }

  private static int after(String text, int at) {
    return at + Character.charCount(text.codePointAt(at));
  }

  private boolean accepts(int[] step, int character) {
    if (step == ANY) {
      return true;
    }
    int folded = fold(character, cased);
    for (int c : step) {
      if (c == folded) {
        return true;
      }
    }
    return false;
  }
}
