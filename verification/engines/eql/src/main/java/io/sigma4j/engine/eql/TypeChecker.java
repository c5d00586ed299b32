package io.sigma4j.engine.eql;

import java.util.List;

/** Refuses what Elasticsearch's verification refuses: unknown fields and wrong types. */
final class TypeChecker {

  private final Schema schema;
  private final EqlOptions options;

  TypeChecker(Schema schema, EqlOptions options) {
    this.schema = schema;
    this.options = options;
  }

  /** Checks a condition, or an operand of a logical operator. */
  void checkCondition(Expr condition) {
    Type type = check(condition);
    if (type != Type.BOOLEAN && type != Type.NULL) {
      throw EqlException.verification(
          condition.position(), "Condition expression needs to be boolean, found [" + type + "]");
    }
  }

  /** Finds the type of an expression. */
  Type check(Expr expr) {
    if (expr instanceof Expr.Literal literal) {
      return literal.value().type();
    }
    if (expr instanceof Expr.Field field) {
      return check(field);
    }
    if (expr instanceof Expr.Not not) {
      checkCondition(not.operand());
    } else if (expr instanceof Expr.Logical logical) {
      checkCondition(logical.left());
      checkCondition(logical.right());
    } else if (expr instanceof Expr.IsNull isNull) {
      check(isNull.operand());
    } else if (expr instanceof Expr.Compare compare) {
      check(compare);
    } else if (expr instanceof Expr.Match match) {
      check(match);
    } else if (expr instanceof Expr.In in) {
      check(in);
    } else if (expr instanceof Expr.Call call) {
      return new CallChecker(this).check(call);
    }
    return Type.BOOLEAN;
  }

  Type check(Expr.Field field) {
    if (schema.type(field.name()).isEmpty() && field.optional()) {
      return Type.NULL;
    }
    Type type =
        schema
            .type(field.name())
            .orElseThrow(
                () ->
                    EqlException.verification(
                        field.position(), "Unknown column [" + field.name() + "]"));
    if (type == Type.TEXT) {
      throw EqlException.verification(
          field.position(), "cannot operate on [" + field.name() + "] of data type [text]");
    }
    return type;
  }

  private void check(Expr.Compare compare) {
    Type left = check(compare.left());
    Type right = check(compare.right());
    if (Fields.in(compare.left()).size() > 0 && Fields.in(compare.right()).size() > 0) {
      throw EqlException.verification(
          compare.position(), "Comparisons against fields are not (currently) supported");
    }
    boolean allowed =
        left.isCompatibleWith(right)
            || (readsText(left) && right.isString())
            || (readsText(right) && left.isString());
    if (!allowed && !options.is(EqlOptions.TypeMismatch.SEARCH)) {
      throw EqlException.verification(
          compare.position(), "cannot compare [" + left.label() + "] with [" + right.label() + "]");
    }
  }

  private static boolean readsText(Type type) {
    return type == Type.IP || type == Type.DATE;
  }

  private void check(Expr.Match match) {
    Type type = check(match.operand());
    if (!type.isString() && type != Type.NULL) {
      throw EqlException.verification(
          match.position(), "first argument must be [string], found type [" + type.label() + "]");
    }
  }

  private void check(Expr.In in) {
    Type type = check(in.operand());
    boolean textList = readsText(type) && options.is(EqlOptions.TextList.ACCEPT);
    List<Expr> items = in.items();
    for (int i = 0; i < items.size(); i++) {
      Type itemType = check(items.get(i));
      if (!Fields.in(items.get(i)).isEmpty()) {
        throw EqlException.verification(
            items.get(i).position(), "Comparisons against fields are not (currently) supported");
      }
      boolean allowed = type.isCompatibleWith(itemType) || (textList && itemType.isString());
      if (!allowed || (in.ignoreCase() && !itemType.isString())) {
        throw EqlException.verification(
            items.get(i).position(),
            "expected [" + type.label() + "], found [" + itemType.label() + "]");
      }
    }
  }
}
