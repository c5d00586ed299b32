package io.sigma4j.testkit.events;

import io.sigma4j.core.eval.Evaluator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Events in which one predicate decides.
 *
 * @param on it is on
 * @param off it is off
 * @param others like these, but what must not match is missing there and present here, or the
 *     reverse
 */
record Decision(Optional<Draft> on, Optional<Draft> off, List<Draft> others) {

  static Decision of(Part root, Part.Test test) {
    Solver solver = new Solver(root, test);
    boolean leaveOut = test.number() % 2 == 0;
    Optional<Draft> on = solver.deciding(true, goal(leaveOut));
    Optional<Draft> onAgain = solver.deciding(true, goal(!leaveOut));
    Optional<Draft> off = solver.deciding(false, goal(leaveOut));
    Optional<Draft> offAgain = solver.deciding(false, goal(!leaveOut));
    return new Decision(
        on.or(() -> onAgain),
        off.or(() -> offAgain),
        Stream.of(onAgain, offAgain).flatMap(Optional::stream).toList());
  }

  private static Goal goal(boolean leaveOut) {
    return leaveOut ? Goal.leavingOut() : Goal.fillingIn();
  }

  /** Whether the verdict hangs on the predicate. */
  boolean isProven(Evaluator evaluator) {
    return on.isPresent()
        && off.isPresent()
        && evaluator.matches(on.get().event()) != evaluator.matches(off.get().event());
  }
}
