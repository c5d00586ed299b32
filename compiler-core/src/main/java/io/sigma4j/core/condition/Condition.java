package io.sigma4j.core.condition;

import io.sigma4j.core.source.Location;
import java.util.List;
import java.util.stream.Stream;

/** A condition as written, its selectors kept with their quantifiers. */
public sealed interface Condition {

  /** Where it stands in the file; parentheses around it are not part of it. */
  Location location();

  /** Calls the method of {@code visitor} that is for this node. */
  <R> R accept(ConditionVisitor<R> visitor);

  /**
   * One term or more hold. A disjunction that is a term of it is dissolved in it.
   *
   * @param terms two or more, none of them a disjunction
   */
  record Or(List<Condition> terms) implements Condition {

    public Or {
      terms = terms.stream().flatMap(Or::dissolved).toList();
      requireTwo(terms);
    }

    private static Stream<Condition> dissolved(Condition term) {
      return term instanceof Or or ? or.terms().stream() : Stream.of(term);
    }

    @Override
    public Location location() {
      return around(terms);
    }

    @Override
    public <R> R accept(ConditionVisitor<R> visitor) {
      return visitor.visitOr(this);
    }
  }

  /**
   * Every term holds. A conjunction that is a term of it is dissolved in it.
   *
   * @param terms two or more, none of them a conjunction
   */
  record And(List<Condition> terms) implements Condition {

    public And {
      terms = terms.stream().flatMap(And::dissolved).toList();
      requireTwo(terms);
    }

    private static Stream<Condition> dissolved(Condition term) {
      return term instanceof And and ? and.terms().stream() : Stream.of(term);
    }

    @Override
    public Location location() {
      return around(terms);
    }

    @Override
    public <R> R accept(ConditionVisitor<R> visitor) {
      return visitor.visitAnd(this);
    }
  }

  /**
   * The term does not hold.
   *
   * @param term what is negated
   * @param location from the {@code not} to the end of the term
   */
  record Not(Condition term, Location location) implements Condition {

    @Override
    public <R> R accept(ConditionVisitor<R> visitor) {
      return visitor.visitNot(this);
    }
  }

  /**
   * The detection of that name matches.
   *
   * @param name as written
   * @param location the name
   */
  record Identifier(String name, Location location) implements Condition {

    @Override
    public <R> R accept(ConditionVisitor<R> visitor) {
      return visitor.visitIdentifier(this);
    }
  }

  /**
   * As many of the detections with fitting names match as the quantifier wants.
   *
   * @param quantifier how many
   * @param pattern of which
   * @param location from the quantifier to the pattern
   */
  record Selector(Quantifier quantifier, NamePattern pattern, Location location)
      implements Condition {

    @Override
    public <R> R accept(ConditionVisitor<R> visitor) {
      return visitor.visitSelector(this);
    }
  }

  private static void requireTwo(List<Condition> terms) {
    if (terms.size() < 2) {
      throw new IllegalArgumentException("two terms or more are needed: " + terms);
    }
  }

  private static Location around(List<Condition> terms) {
    Location first = terms.get(0).location();
    Location last = terms.get(terms.size() - 1).location();
    return new Location(first.file(), first.span().to(last.span()));
  }
}
