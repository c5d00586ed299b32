package io.sigma4j.engine.eql;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The functions; the arithmetic operators are functions too. */
enum Function {
  ADD("add", 2, Argument.NUMBER, Argument.NUMBER),
  BETWEEN("between", 3, Argument.STRING, Argument.STRING, Argument.STRING, Argument.BOOLEAN),
  CIDR_MATCH("cidrMatch", 2, Argument.IP, Argument.BLOCK),
  CONCAT("concat", 1, Argument.ANY),
  DIVIDE("divide", 2, Argument.NUMBER, Argument.NUMBER),
  ENDS_WITH("endsWith", 2, Argument.STRING, Argument.STRING),
  INDEX_OF("indexOf", 2, Argument.STRING, Argument.STRING, Argument.INTEGER),
  LENGTH("length", 1, Argument.STRING),
  MODULO("modulo", 2, Argument.NUMBER, Argument.NUMBER),
  MULTIPLY("multiply", 2, Argument.NUMBER, Argument.NUMBER),
  NUMBER("number", 1, Argument.STRING, Argument.BASE),
  STARTS_WITH("startsWith", 2, Argument.STRING, Argument.STRING),
  STRING("string", 1, Argument.ANY),
  STRING_CONTAINS("stringContains", 2, Argument.STRING, Argument.STRING),
  SUBSTRING("substring", 2, Argument.STRING, Argument.INTEGER, Argument.INTEGER),
  SUBTRACT("subtract", 2, Argument.NUMBER, Argument.NUMBER);

  /** What an argument must be; null is always allowed. */
  enum Argument {
    ANY,
    STRING,
    NUMBER,
    INTEGER,
    BOOLEAN,
    IP,
    BLOCK,
    BASE;

    boolean accepts(Type type) {
      return switch (this) {
        case ANY -> true;
        case STRING, BLOCK -> type.isString();
        case NUMBER -> type.isNumeric();
        case INTEGER, BASE -> type == Type.LONG;
        case BOOLEAN -> type == Type.BOOLEAN;
        case IP -> type == Type.IP || type.isString();
      };
    }

    boolean mustBeConstant() {
      return this == BLOCK || this == BASE;
    }
  }

  private final String label;
  private final int required;

  @SuppressWarnings("ImmutableEnumChecker") // List.of cannot be changed.
  private final List<Argument> arguments;

  Function(String label, int required, Argument... arguments) {
    this.label = label;
    this.required = required;
    this.arguments = List.of(arguments);
  }

  /** Finds a function; the case of its name does not matter. */
  static Optional<Function> named(String name) {
    for (Function function : values()) {
      if (function.label.toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT))) {
        return Optional.of(function);
      }
    }
    return Optional.empty();
  }

  String label() {
    return label;
  }

  boolean accepts(int count) {
    return count >= required && (takesMany() || count <= arguments.size());
  }

  Argument argument(int index) {
    return arguments.get(Math.min(index, arguments.size() - 1));
  }

  private boolean takesMany() {
    return this == CONCAT || this == CIDR_MATCH;
  }

  boolean isArithmetic() {
    return switch (this) {
      case ADD, DIVIDE, MODULO, MULTIPLY, SUBTRACT -> true;
      default -> false;
    };
  }

  /** Whether a tilde after the name makes it case-insensitive. */
  boolean hasTilde() {
    return switch (this) {
      case BETWEEN, ENDS_WITH, INDEX_OF, STARTS_WITH, STRING_CONTAINS -> true;
      default -> false;
    };
  }
}
