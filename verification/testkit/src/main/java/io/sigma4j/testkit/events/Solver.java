package io.sigma4j.testkit.events;

import java.util.List;
import java.util.Optional;

/**
 * Finds events in which one predicate decides: every other operand on the way from the root to it
 * has the value that leaves the verdict to it (masking modified condition/decision coverage).
 */
final class Solver {

  /** How many operands are tried where one is enough. */
  private static final int CHOICES = 8;

  private final Part root;
  private final Part.Test test;

  Solver(Part root, Part.Test test) {
    this.root = root;
    this.test = test;
  }

  /**
   * An event in which the predicate decides.
   *
   * @param wanted whether it is on
   * @param goal nothing asked yet; used up
   */
  Optional<Draft> deciding(boolean wanted, Goal goal) {
    return goal.require(test, wanted) ? exposed(root, goal).map(Goal::draft) : Optional.empty();
  }

  private Optional<Goal> exposed(Part part, Goal goal) {
    if (part instanceof Part.Inverse inverse) {
      return exposed(inverse.part(), goal);
    }
    if (part instanceof Part.Every every) {
      return exposed(every.parts(), true, goal);
    }
    return part instanceof Part.Either either
        ? exposed(either.parts(), false, goal)
        : Optional.of(goal);
  }

  private Optional<Goal> exposed(List<Part> parts, boolean neutral, Goal goal) {
    Optional<Goal> reached = Optional.of(goal);
    for (Part part : parts) {
      reached = part.holds(test.number()) ? reached : required(part, neutral, reached);
    }
    for (Part part : parts) {
      if (part.holds(test.number())) {
        return reached.flatMap(found -> exposed(part, found));
      }
    }
    throw new IllegalStateException("not in here: " + test);
  }

  private Optional<Goal> required(Part part, boolean wanted, Optional<Goal> reached) {
    return reached.flatMap(goal -> required(part, wanted, goal));
  }

  private Optional<Goal> required(Part part, boolean wanted, Goal goal) {
    if (part instanceof Part.Inverse inverse) {
      return required(inverse.part(), !wanted, goal);
    }
    if (part instanceof Part.Every every) {
      return wanted ? all(every.parts(), true, goal) : one(every.parts(), false, goal);
    }
    if (part instanceof Part.Either either) {
      return wanted ? one(either.parts(), true, goal) : all(either.parts(), false, goal);
    }
    return goal.require((Part.Test) part, wanted) ? Optional.of(goal) : Optional.empty();
  }

  private Optional<Goal> all(List<Part> parts, boolean wanted, Goal goal) {
    Optional<Goal> reached = Optional.of(goal);
    for (Part part : parts) {
      reached = required(part, wanted, reached);
    }
    return reached;
  }

  /** Another operand for each predicate, so that all of them are used. */
  private Optional<Goal> one(List<Part> parts, boolean wanted, Goal goal) {
    int tries = Math.min(CHOICES, parts.size());
    for (int i = 0; i < tries; i++) {
      Part part = parts.get((test.number() + i) % parts.size());
      Optional<Goal> reached = required(part, wanted, goal.copy());
      if (reached.isPresent()) {
        return reached;
      }
    }
    return Optional.empty();
  }
}
