package io.sigma4j.engine.spl;

import java.util.Set;

/**
 * Finds the type of an expression and rejects operands of a wrong type.
 *
 * <p>AND, OR, XOR and NOT take Booleans; comparisons take two numbers or two strings; a field is
 * never a Boolean.
 */
final class TypeChecker implements Expr.Visitor<Type> {

  private static final Set<String> TAKE_BOOLEANS =
      Set.of("tostring", "isnull", "isnotnull", "isbool", "isnum", "isstr", "isint", "typeof");

  /** Requires a Boolean, as the condition of where. */
  static void requireBoolean(Expr expression) {
    Type type = expression.accept(new TypeChecker());
    if (type != Type.BOOLEAN && type != Type.UNKNOWN) {
      throw SplException.syntax(expression.position(), "expected a Boolean expression");
    }
  }

  /** Requires anything but a Boolean, as the value that eval assigns. */
  static void requireValue(Expr expression) {
    if (expression.accept(new TypeChecker()) == Type.BOOLEAN) {
      throw SplException.syntax(
          expression.position(), "a field cannot be Boolean; use if() or tostring()");
    }
  }

  @Override
  public Type visit(Expr.Literal literal) {
    Value value = literal.value();
    if (value.isNull()) {
      return Type.NULL;
    }
    return value instanceof Value.Bool
        ? Type.BOOLEAN
        : value instanceof Value.Num ? Type.NUMBER : Type.STRING;
  }

  @Override
  public Type visit(Expr.Field field) {
    return Type.VALUE;
  }

  @Override
  public Type visit(Expr.Macro macro) {
    return Type.UNKNOWN;
  }

  @Override
  public Type visit(Expr.Negative negative) {
    requireNumber(negative.operand(), "-");
    return Type.NUMBER;
  }

  @Override
  public Type visit(Expr.Not not) {
    requireCondition(not.operand(), not.operand().accept(this), "NOT");
    return Type.BOOLEAN;
  }

  @Override
  public Type visit(Expr.Logic logic) {
    String name = logic.connective().name();
    requireCondition(logic.left(), logic.left().accept(this), name);
    requireCondition(logic.right(), logic.right().accept(this), name);
    return Type.BOOLEAN;
  }

  @Override
  public Type visit(Expr.Comparison comparison) {
    Type left = comparison.left().accept(this);
    Type right = comparison.right().accept(this);
    boolean mixed =
        (left == Type.NUMBER && right == Type.STRING)
            || (left == Type.STRING && right == Type.NUMBER);
    if (mixed || left == Type.BOOLEAN || right == Type.BOOLEAN) {
      throw SplException.syntax(
          comparison.position(), "a comparison takes two numbers or two strings");
    }
    return Type.BOOLEAN;
  }

  @Override
  public Type visit(Expr.Arithmetic arithmetic) {
    Type left = arithmetic.left().accept(this);
    Type right = arithmetic.right().accept(this);
    if (left == Type.BOOLEAN || right == Type.BOOLEAN) {
      throw SplException.syntax(arithmetic.position(), "a Boolean cannot be calculated with");
    }
    if (arithmetic.operator() == '.') {
      return Type.STRING;
    }
    boolean strings = left == Type.STRING || right == Type.STRING;
    boolean numbers = left == Type.NUMBER || right == Type.NUMBER;
    if (strings && (numbers || arithmetic.operator() != '+')) {
      throw SplException.syntax(
          arithmetic.position(), "'" + arithmetic.operator() + "' does not take these types");
    }
    if (arithmetic.operator() == '+' && !numbers) {
      return strings ? Type.STRING : Type.VALUE;
    }
    return Type.NUMBER;
  }

  @Override
  public Type visit(Expr.Call call) {
    String name = call.function().name();
    Type result = call.function().result() == Type.ARGUMENT ? Type.NULL : call.function().result();
    for (int i = 0; i < call.arguments().size(); i++) {
      Expr argument = call.arguments().get(i);
      Type type = argument.accept(this);
      if (isCondition(name, i, call.arguments().size())) {
        requireCondition(argument, type, name);
      } else if (call.function().result() == Type.ARGUMENT) {
        result = result.or(type);
      } else if (type == Type.BOOLEAN && !TAKE_BOOLEANS.contains(name)) {
        throw SplException.syntax(argument.position(), name + " does not take a Boolean");
      }
    }
    return result;
  }

  private static boolean isCondition(String function, int index, int size) {
    return switch (function) {
      case "if", "mvfilter" -> index == 0;
      case "case", "validate" -> index % 2 == 0 && index + 1 < size;
      default -> false;
    };
  }

  private static void requireCondition(Expr operand, Type type, String operator) {
    if (type != Type.BOOLEAN && type != Type.UNKNOWN && type != Type.NULL) {
      throw SplException.syntax(operand.position(), operator + " takes Boolean expressions");
    }
  }

  private void requireNumber(Expr operand, String operator) {
    Type type = operand.accept(this);
    if (type == Type.STRING || type == Type.BOOLEAN) {
      throw SplException.syntax(operand.position(), "'" + operator + "' takes a number");
    }
  }
}
