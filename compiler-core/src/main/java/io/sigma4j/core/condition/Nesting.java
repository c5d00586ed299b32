package io.sigma4j.core.condition;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.Token;

/**
 * How deep a condition goes, counted over its tokens: the parser and every visitor of the tree
 * recurse, so they must never see a condition that goes too deep.
 */
final class Nesting {

  private final Deque<Integer> open = new ArrayDeque<>();
  private int depth;
  private int negations;

  private Nesting() {}

  /** The first token that is deeper than {@code limit} levels. */
  static Optional<Token> beyond(int limit, List<Token> tokens) {
    Nesting nesting = new Nesting();
    for (Token token : tokens) {
      nesting.pass(token.getType());
      if (nesting.depth + nesting.negations > limit) {
        return Optional.of(token);
      }
    }
    return Optional.empty();
  }

  private void pass(int type) {
    if (type == SigmaConditionLexer.NOT) {
      negations++;
      return;
    }
    if (type == SigmaConditionLexer.LEFT) {
      open.push(negations + 1);
      depth += negations + 1;
    } else if (type == SigmaConditionLexer.RIGHT && !open.isEmpty()) {
      depth -= open.pop();
    }
    negations = 0;
  }
}
