package io.sigma4j.engine.spl;

import java.util.Optional;

/**
 * An evaluation function.
 *
 * @param name the documented name
 * @param minArguments the least number of arguments
 * @param maxArguments the greatest number of arguments
 * @param result what the function returns
 * @param body how to execute it, empty if a search that calls it is only checked
 */
record Function(String name, int minArguments, int maxArguments, Type result, Optional<Body> body) {

  /** Whether a call may have that many arguments. */
  boolean takes(int arguments) {
    boolean pairs = name.equals("case") || name.equals("validate");
    return arguments >= minArguments && arguments <= maxArguments && (!pairs || arguments % 2 == 0);
  }

  /** Executes a call for a row. */
  interface Body {
    Value apply(ExprEvaluator evaluator, Expr.Call call, Row row);
  }
}
