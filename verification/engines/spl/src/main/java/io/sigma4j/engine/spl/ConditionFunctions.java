package io.sigma4j.engine.spl;

import io.sigma4j.engine.model.Cidr;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The comparison, conditional and informational functions of eval. */
final class ConditionFunctions {

  private ConditionFunctions() {}

  static Value ifElse(ExprEvaluator evaluator, Expr.Call call, Row row) {
    boolean condition = evaluator.isTrue(call.arguments().get(0), row);
    return evaluator.argument(call, condition ? 1 : 2, row);
  }

  static Value caseOf(ExprEvaluator evaluator, Expr.Call call, Row row) {
    for (int i = 0; i < call.arguments().size(); i += 2) {
      if (evaluator.isTrue(call.arguments().get(i), row)) {
        return evaluator.argument(call, i + 1, row);
      }
    }
    return Value.Null.NULL;
  }

  static Value validate(ExprEvaluator evaluator, Expr.Call call, Row row) {
    for (int i = 0; i < call.arguments().size(); i += 2) {
      if (evaluator.argument(call, i, row).equals(Value.Bool.FALSE)) {
        return evaluator.argument(call, i + 1, row);
      }
    }
    return Value.Null.NULL;
  }

  static Value coalesce(ExprEvaluator evaluator, Expr.Call call, Row row) {
    for (Expr argument : call.arguments()) {
      Value value = evaluator.evaluate(argument, row);
      if (!value.isNull()) {
        return value;
      }
    }
    return Value.Null.NULL;
  }

  static Value nullIf(ExprEvaluator evaluator, Expr.Call call, Row row) {
    Value value = evaluator.argument(call, 0, row);
    Value other = evaluator.argument(call, 1, row);
    Value equal = evaluator.compare(SearchExpr.Operator.EQUAL, value, other);
    return equal.equals(Value.Bool.TRUE) ? Value.Null.NULL : value;
  }

  /** True if a list value equals the first argument; undecided if that one is null. */
  static Value in(ExprEvaluator evaluator, Expr.Call call, Row row) {
    Value value = evaluator.argument(call, 0, row);
    if (value.isNull()) {
      return evaluator.undecided();
    }
    for (int i = 1; i < call.arguments().size(); i++) {
      Value listed = evaluator.argument(call, i, row);
      if (evaluator.compare(SearchExpr.Operator.EQUAL, value, listed).equals(Value.Bool.TRUE)) {
        return Value.Bool.TRUE;
      }
    }
    return Value.Bool.FALSE;
  }

  static Value like(ExprEvaluator evaluator, Expr.Call call, Row row) {
    Value pattern = evaluator.argument(call, 1, row);
    if (pattern.isNull()) {
      return evaluator.undecided();
    }
    boolean escapes = evaluator.options().is(SplOptions.LikeEscape.BACKSLASH);
    Pattern regex = likePattern(pattern.asText(), escapes);
    return any(evaluator, call, 0, row, text -> regex.matcher(text).matches());
  }

  /** True if the regular expression is found anywhere in the text. */
  static Value match(ExprEvaluator evaluator, Expr.Call call, Row row) {
    Value pattern = evaluator.argument(call, 1, row);
    if (pattern.isNull()) {
      return evaluator.undecided();
    }
    PcreRegex regex = evaluator.pattern(pattern.asText(), call.position());
    return any(evaluator, call, 0, row, regex::isFoundIn);
  }

  static Value cidrMatch(ExprEvaluator evaluator, Expr.Call call, Row row) {
    Value subnet = evaluator.argument(call, 0, row);
    if (subnet.isNull()) {
      return evaluator.undecided();
    }
    Optional<Cidr> cidr = Cidr.parse(subnet.asText());
    return any(
        evaluator, call, 1, row, text -> cidr.isPresent() && cidr.get().containsOfItsFamily(text));
  }

  static Value searchMatch(ExprEvaluator evaluator, Expr.Call call, Row row) {
    String text = evaluator.argument(call, 0, row).asText();
    SearchExpr search = evaluator.search(text, call.position());
    return Value.of(new SearchMatcher(evaluator.options()).matches(search, row));
  }

  static Value isNull(ExprEvaluator evaluator, Expr.Call call, Row row) {
    return Value.of(evaluator.argument(call, 0, row).isNull());
  }

  static Value isNotNull(ExprEvaluator evaluator, Expr.Call call, Row row) {
    return Value.of(!evaluator.argument(call, 0, row).isNull());
  }

  static Value isNum(ExprEvaluator evaluator, Expr.Call call, Row row) {
    return Value.of(evaluator.argument(call, 0, row) instanceof Value.Num);
  }

  static Value isInt(ExprEvaluator evaluator, Expr.Call call, Row row) {
    return Value.of(
        evaluator.argument(call, 0, row) instanceof Value.Num number
            && number.number() == Math.rint(number.number()));
  }

  static Value isStr(ExprEvaluator evaluator, Expr.Call call, Row row) {
    return Value.of(evaluator.argument(call, 0, row) instanceof Value.Text);
  }

  static Value isBool(ExprEvaluator evaluator, Expr.Call call, Row row) {
    return Value.of(evaluator.argument(call, 0, row) instanceof Value.Bool);
  }

  /** Whether any value of an argument passes; undecided if the argument is null. */
  private static Value any(
      ExprEvaluator evaluator, Expr.Call call, int index, Row row, Predicate<String> test) {
    Value value = evaluator.argument(call, index, row);
    return value.isNull() ? evaluator.undecided() : Value.of(value.texts().stream().anyMatch(test));
  }

  private static Pattern likePattern(String pattern, boolean escapes) {
    StringBuilder regex = new StringBuilder();
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      char following = i + 1 < pattern.length() ? pattern.charAt(i + 1) : ' ';
      if (escapes && c == '\\' && "%_\\".indexOf(following) >= 0) {
        regex.append(Pattern.quote(String.valueOf(following)));
        i++;
      } else if (c == '%') {
        regex.append(".*");
      } else if (c == '_') {
        regex.append('.');
      } else {
        regex.append(Pattern.quote(String.valueOf(c)));
      }
    }
    return Pattern.compile(regex.toString(), Pattern.DOTALL);
  }
}
