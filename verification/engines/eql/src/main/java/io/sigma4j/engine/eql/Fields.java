package io.sigma4j.engine.eql;

import java.util.ArrayList;
import java.util.List;

/** Finds the fields that an expression mentions, each mention separately. */
final class Fields {

  private final List<Expr.Field> found = new ArrayList<>();

  private Fields() {}

  static List<Expr.Field> in(Expr expr) {
    Fields fields = new Fields();
    fields.collect(expr);
    return fields.found;
  }

  private void collect(Expr expr) {
    if (expr instanceof Expr.Field field) {
      found.add(field);
    } else if (expr instanceof Expr.Not not) {
      collect(not.operand());
    } else if (expr instanceof Expr.Logical logical) {
      collect(logical.left());
      collect(logical.right());
    } else if (expr instanceof Expr.IsNull isNull) {
      collect(isNull.operand());
    } else if (expr instanceof Expr.Compare compare) {
      collect(compare.left());
      collect(compare.right());
    } else if (expr instanceof Expr.Match match) {
      collect(match.operand());
    } else if (expr instanceof Expr.In in) {
      collect(in.operand());
      in.items().forEach(this::collect);
    } else if (expr instanceof Expr.Call call) {
      call.arguments().forEach(this::collect);
    }
  }
}
