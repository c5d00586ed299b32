package io.sigma4j.core.backend;

import java.util.ArrayList;
import java.util.List;

/** A Boolean expression of a target language whose leaves are written already. */
public sealed interface Term {

  /** A predicate. */
  record Leaf(Fragment fragment) implements Term {}

  /**
   * Every term holds.
   *
   * @param terms two or more
   */
  record All(List<Term> terms) implements Term {
    public All {
      terms = List.copyOf(terms);
    }
  }

  /**
   * One term or more holds.
   *
   * @param terms two or more
   */
  record Any(List<Term> terms) implements Term {
    public Any {
      terms = List.copyOf(terms);
    }
  }

  /** The term does not hold. */
  record Negation(Term term) implements Term {}

  /** How many values it tests for in all. */
  default int size() {
    if (this instanceof Leaf leaf) {
      return leaf.fragment().size();
    }
    if (this instanceof Negation negation) {
      return negation.term().size();
    }
    List<Term> terms = this instanceof All all ? all.terms() : ((Any) this).terms();
    int size = 0;
    for (Term term : terms) {
      size += term.size();
    }
    return size;
  }

  /** All of the terms; nested ones are taken apart, a single one is itself. */
  static Term all(List<Term> terms) {
    List<Term> flat = new ArrayList<>();
    for (Term term : terms) {
      if (term instanceof All all) {
        flat.addAll(all.terms());
      } else {
        flat.add(term);
      }
    }
    return flat.size() == 1 ? flat.get(0) : new All(flat);
  }

  /** Any of the terms; nested ones are taken apart, a single one is itself. */
  static Term any(List<Term> terms) {
    List<Term> flat = new ArrayList<>();
    for (Term term : terms) {
      if (term instanceof Any any) {
        flat.addAll(any.terms());
      } else {
        flat.add(term);
      }
    }
    return flat.size() == 1 ? flat.get(0) : new Any(flat);
  }
}
