package io.sigma4j.testkit.events;

import io.sigma4j.core.eval.Evaluator;
import io.sigma4j.core.ir.Expr;
import io.sigma4j.core.ir.Value;
import java.util.List;

/** A condition as a tree in which every predicate has a number, even if it stands there twice. */
sealed interface Part {

  /** The number of the first predicate in it. */
  int first();

  /** One more than the number of the last predicate in it. */
  int end();

  /** Whether the predicate of that number is in it. */
  default boolean holds(int number) {
    return first() <= number && number < end();
  }

  /** All must hold. */
  record Every(List<Part> parts, int first, int end) implements Part {
    public Every {
      parts = List.copyOf(parts);
    }
  }

  /** One must hold. */
  record Either(List<Part> parts, int first, int end) implements Part {
    public Either {
      parts = List.copyOf(parts);
    }
  }

  /** It must not hold. */
  record Inverse(Part part) implements Part {
    @Override
    public int first() {
      return part.first();
    }

    @Override
    public int end() {
      return part.end();
    }
  }

  /**
   * A predicate.
   *
   * @param number from 0, in source order
   * @param field that holds the value; a field of our own choice for a keyword
   * @param value what it must be
   * @param expr the predicate itself
   * @param evaluator of it alone
   */
  record Test(int number, String field, Value value, Expr expr, Evaluator evaluator)
      implements Part {
    @Override
    public int first() {
      return number;
    }

    @Override
    public int end() {
      return number + 1;
    }

    boolean isOn(Draft draft) {
      return evaluator.matches(draft.event());
    }
  }
}
