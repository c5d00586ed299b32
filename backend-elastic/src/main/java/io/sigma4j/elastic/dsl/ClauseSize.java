package io.sigma4j.elastic.dsl;

import java.util.List;

/**
 * How large a clause is.
 *
 * @param leaves queries that are no {@code bool}
 * @param depth {@code bool}s and leaves that stand in each other
 */
record ClauseSize(int leaves, int depth) {

  static final ClauseSize NOTHING = new ClauseSize(0, 0);
  private static final ClauseSize LEAF = new ClauseSize(1, 1);

  static ClauseSize of(Clause clause) {
    if (clause instanceof Clause.All all) {
      return of(all.filter()).and(of(all.mustNot())).nested();
    }
    return clause instanceof Clause.Any any ? of(any.should()).nested() : LEAF;
  }

  private static ClauseSize of(List<Clause> clauses) {
    ClauseSize size = NOTHING;
    for (Clause clause : clauses) {
      size = size.and(of(clause));
    }
    return size;
  }

  private ClauseSize and(ClauseSize other) {
    return new ClauseSize(leaves + other.leaves, Math.max(depth, other.depth));
  }

  private ClauseSize nested() {
    return new ClauseSize(leaves, depth + 1);
  }
}
