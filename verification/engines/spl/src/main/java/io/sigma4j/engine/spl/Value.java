package io.sigma4j.engine.spl;

import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** A value of a field or of an eval expression. */
sealed interface Value permits Value.Null, Value.Bool, Value.Num, Value.Text, Value.Multi {

  /** No value: the field is missing, or the expression has no result. */
  record Null() implements Value {
    static final Value NULL = new Null();
  }

  /** The result of a predicate; never the value of a field. */
  record Bool(boolean truth) implements Value {
    static final Value TRUE = new Bool(true);
    static final Value FALSE = new Bool(false);
  }

  /** A number together with its spelling, which string comparisons use. */
  record Num(double number, String text) implements Value {}

  /** A string. */
  record Text(String text) implements Value {}

  /** Two or more values of a multivalue field, each a {@link Num} or a {@link Text}. */
  record Multi(List<Value> values) implements Value {
    public Multi {
      values = List.copyOf(values);
    }
  }

  Pattern NUMERIC = Pattern.compile("-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?");

  static Value of(boolean truth) {
    return truth ? Bool.TRUE : Bool.FALSE;
  }

  static Value of(String text) {
    return new Text(text);
  }

  /** A computed number; an infinite or undefined result is null, as after a division by zero. */
  static Value of(double number) {
    return Double.isFinite(number) ? new Num(number, spell(number)) : Null.NULL;
  }

  /** Null for no value, the value itself for one, a multivalue otherwise. */
  static Value of(List<Value> values) {
    return switch (values.size()) {
      case 0 -> Null.NULL;
      case 1 -> values.get(0);
      default -> new Multi(values);
    };
  }

  static boolean isNumeric(String text) {
    return NUMERIC.matcher(text).matches();
  }

  /** Reads a string that spells a number as that number, as eval does with a field. */
  static Value typed(Value value) {
    if (value instanceof Text text && isNumeric(text.text())) {
      return new Num(Double.parseDouble(text.text()), text.text());
    }
    if (value instanceof Multi multi) {
      return new Multi(multi.values().stream().map(Value::typed).toList());
    }
    return value;
  }

  /** Compares in the order of the UTF-8 encodings. */
  static int compareLexically(String left, String right) {
    return Arrays.compareUnsigned(
        left.getBytes(StandardCharsets.UTF_8), right.getBytes(StandardCharsets.UTF_8));
  }

  /** Compares numerically if both texts are numbers, else lexicographically. */
  static int compare(String left, String right) {
    return isNumeric(left) && isNumeric(right)
        ? Double.compare(Double.parseDouble(left), Double.parseDouble(right))
        : compareLexically(left, right);
  }

  /** The single values: none for null, all of a multivalue. */
  default List<Value> singles() {
    if (this instanceof Multi multi) {
      return multi.values();
    }
    return isNull() ? List.of() : List.of(this);
  }

  /** The spellings of the single values. */
  default List<String> texts() {
    List<String> texts = new ArrayList<>();
    singles().forEach(single -> texts.add(single.asText()));
    return texts;
  }

  /** The spelling of a single value. */
  default String asText() {
    if (this instanceof Text value) {
      return value.text();
    }
    if (this instanceof Num value) {
      return value.text();
    }
    if (this instanceof Bool value) {
      return value.truth() ? "True" : "False";
    }
    throw SplException.unsupported(0, "several values, or none, where one is needed");
  }

  /** The value as a number: null unless it is a number or spells one. */
  default Value asNumber() {
    Value number = typed(this);
    return number instanceof Num ? number : Null.NULL;
  }

  default boolean isNull() {
    return this instanceof Null;
  }

  private static String spell(double number) {
    if (number == Math.rint(number) && Math.abs(number) < 1e15) {
      return Long.toString((long) number);
    }
    return new BigDecimal(number).round(new MathContext(15)).stripTrailingZeros().toPlainString();
  }
}
