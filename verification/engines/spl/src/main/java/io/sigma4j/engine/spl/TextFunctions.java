package io.sigma4j.engine.spl;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The text and conversion functions of eval. A null argument makes the result null. */
final class TextFunctions {

  /** The time format variables that are executed, with the pattern for each. */
  private static final Map<Character, String> TIME_VARIABLES =
      Map.ofEntries(
          Map.entry('Y', "uuuu"),
          Map.entry('y', "uu"),
          Map.entry('m', "MM"),
          Map.entry('d', "dd"),
          Map.entry('H', "HH"),
          Map.entry('I', "hh"),
          Map.entry('M', "mm"),
          Map.entry('S', "ss"),
          Map.entry('p', "a"),
          Map.entry('B', "MMMM"),
          Map.entry('b', "MMM"),
          Map.entry('A', "EEEE"),
          Map.entry('a', "EEE"),
          Map.entry('j', "DDD"),
          Map.entry('F', "uuuu-MM-dd"),
          Map.entry('T', "HH:mm:ss"),
          Map.entry('z', "xx"));

  private TextFunctions() {}

  static Value len(ExprEvaluator evaluator, Expr.Call call, Row row) {
    Value value = single(evaluator, call, 0, row);
    return value.isNull()
        ? value
        : Value.of((double) value.asText().codePointCount(0, value.asText().length()));
  }

  static Value lower(ExprEvaluator evaluator, Expr.Call call, Row row) {
    return map(evaluator, call, row, text -> text.toLowerCase(Locale.ROOT));
  }

  static Value upper(ExprEvaluator evaluator, Expr.Call call, Row row) {
    return map(evaluator, call, row, text -> text.toUpperCase(Locale.ROOT));
  }

  static Value trim(ExprEvaluator evaluator, Expr.Call call, Row row) {
    String removed = trimmed(evaluator, call, row);
    return map(evaluator, call, row, text -> trimRight(trimLeft(text, removed), removed));
  }

  static Value ltrim(ExprEvaluator evaluator, Expr.Call call, Row row) {
    String removed = trimmed(evaluator, call, row);
    return map(evaluator, call, row, text -> trimLeft(text, removed));
  }

  static Value rtrim(ExprEvaluator evaluator, Expr.Call call, Row row) {
    String removed = trimmed(evaluator, call, row);
    return map(evaluator, call, row, text -> trimRight(text, removed));
  }

  /** Positions count from 1; a negative start counts from the end. */
  static Value substr(ExprEvaluator evaluator, Expr.Call call, Row row) {
    Value value = single(evaluator, call, 0, row);
    Value start = single(evaluator, call, 1, row).asNumber();
    Value length = call.arguments().size() < 3 ? Value.Null.NULL : single(evaluator, call, 2, row);
    if (value.isNull() || !(start instanceof Value.Num number)) {
      return Value.Null.NULL;
    }
    String text = value.asText();
    int from = (int) number.number();
    from = Math.max(0, from < 0 ? text.length() + from : from - 1);
    int to = text.length();
    if (length.asNumber() instanceof Value.Num count) {
      to = Math.min(to, from + (int) count.number());
    }
    return Value.of(from >= to ? "" : text.substring(from, to));
  }

  static Value replace(ExprEvaluator evaluator, Expr.Call call, Row row) {
    Value pattern = single(evaluator, call, 1, row);
    Value replacement = single(evaluator, call, 2, row);
    if (pattern.isNull() || replacement.isNull()) {
      return Value.Null.NULL;
    }
    PcreRegex regex = evaluator.pattern(pattern.asText(), call.position());
    return map(evaluator, call, row, text -> regex.replaceAll(text, replacement.asText()));
  }

  static Value toNumber(ExprEvaluator evaluator, Expr.Call call, Row row) {
    Value value = single(evaluator, call, 0, row);
    if (call.arguments().size() == 1 || value.isNull()) {
      return value.asNumber();
    }
    if (!(single(evaluator, call, 1, row).asNumber() instanceof Value.Num base)) {
      return Value.Null.NULL;
    }
    try {
      return Value.of((double) Long.parseLong(value.asText(), (int) base.number()));
    } catch (NumberFormatException e) {
      return Value.Null.NULL;
    }
  }

  static Value toText(ExprEvaluator evaluator, Expr.Call call, Row row) {
    if (call.arguments().size() > 1) {
      throw SplException.unsupported(call.position(), "tostring with a format is not executed");
    }
    Value value = evaluator.argument(call, 0, row);
    return Value.of(value.isNull() ? "Null" : value.asText());
  }

  /** Formats a time in UTC. */
  static Value strftime(ExprEvaluator evaluator, Expr.Call call, Row row) {
    Value time = single(evaluator, call, 0, row).asNumber();
    Value format = single(evaluator, call, 1, row);
    if (!(time instanceof Value.Num seconds) || format.isNull()) {
      return Value.Null.NULL;
    }
    Instant instant = Instant.ofEpochMilli(Math.round(seconds.number() * 1000));
    return Value.of(format(instant.atZone(ZoneOffset.UTC), format.asText(), call.position()));
  }

  private static String format(ZonedDateTime time, String format, int position) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < format.length(); i++) {
      char c = format.charAt(i);
      if (c != '%' || i + 1 == format.length()) {
        out.append(c);
        continue;
      }
      char variable = format.charAt(++i);
      if (variable == '%') {
        out.append('%');
      } else if (variable == 's') {
        out.append(time.toEpochSecond());
      } else if (TIME_VARIABLES.containsKey(variable)) {
        String pattern = TIME_VARIABLES.get(variable);
        out.append(DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).format(time));
      } else {
        throw SplException.unsupported(position, "time format variable %" + variable);
      }
    }
    return out.toString();
  }

  private static Value single(ExprEvaluator evaluator, Expr.Call call, int index, Row row) {
    Value value = evaluator.argument(call, index, row);
    if (value instanceof Value.Multi) {
      throw SplException.unsupported(
          call.position(), call.function().name() + " of a multivalue field");
    }
    return value;
  }

  /** Applies a function to each value of the first argument. */
  private static Value map(
      ExprEvaluator evaluator, Expr.Call call, Row row, UnaryOperator<String> function) {
    Value value = evaluator.argument(call, 0, row);
    return Value.of(
        value.texts().stream().map(function).map(text -> (Value) new Value.Text(text)).toList());
  }

  private static String trimmed(ExprEvaluator evaluator, Expr.Call call, Row row) {
    if (call.arguments().size() == 1) {
      return " \t";
    }
    Value characters = single(evaluator, call, 1, row);
    return characters.isNull() ? "" : characters.asText();
  }

  private static String trimLeft(String text, String removed) {
    int start = 0;
    while (start < text.length() && removed.indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    return text.substring(start);
  }

  private static String trimRight(String text, String removed) {
    int end = text.length();
    while (end > 0 && removed.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.substring(0, end);
  }
}
