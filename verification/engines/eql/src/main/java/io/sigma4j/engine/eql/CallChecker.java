package io.sigma4j.engine.eql;

import io.sigma4j.engine.eql.Function.Argument;
import io.sigma4j.engine.model.Cidr;

/** Checks the arguments of functions and finds the types of their results. */
final class CallChecker {

  private final TypeChecker types;

  CallChecker(TypeChecker types) {
    this.types = types;
  }

  Type check(Expr.Call call) {
    boolean fractional = false;
    for (int i = 0; i < call.arguments().size(); i++) {
      Expr argument = call.arguments().get(i);
      Type type = types.check(argument);
      check(call, i, argument, type);
      fractional |= type == Type.DOUBLE;
    }
    return switch (call.function()) {
      case ADD, DIVIDE, MODULO, MULTIPLY, SUBTRACT -> fractional ? Type.DOUBLE : Type.LONG;
      case NUMBER -> Type.DOUBLE;
      case INDEX_OF, LENGTH -> Type.LONG;
      case CIDR_MATCH, ENDS_WITH, STARTS_WITH, STRING_CONTAINS -> Type.BOOLEAN;
      case BETWEEN, CONCAT, STRING, SUBSTRING -> Type.KEYWORD;
    };
  }

  private static void check(Expr.Call call, int index, Expr argument, Type type) {
    Argument expected = call.function().argument(index);
    boolean isField = argument instanceof Expr.Field;
    boolean addressField = expected == Argument.IP && isField;
    boolean allowed =
        type == Type.NULL || (addressField ? type == Type.IP : expected.accepts(type));
    if (!allowed) {
      throw EqlException.verification(
          argument.position(), name(call, index) + " cannot be [" + type.label() + "]");
    }
    if (expected.mustBeConstant() && !Fields.in(argument).isEmpty()) {
      throw EqlException.verification(
          argument.position(), name(call, index) + " must be a constant");
    }
    if (expected == Argument.BLOCK && isNoBlock(argument)) {
      throw EqlException.verification(argument.position(), "expected a CIDR block");
    }
  }

  private static String name(Expr.Call call, int index) {
    return call.function().label() + ": argument " + (index + 1);
  }

  private static boolean isNoBlock(Expr argument) {
    return argument instanceof Expr.Literal literal
        && literal.value() instanceof Value.Text text
        && Cidr.parse(text.text()).isEmpty();
  }
}
