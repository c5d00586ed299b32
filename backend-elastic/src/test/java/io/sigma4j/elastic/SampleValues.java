package io.sigma4j.elastic;

import io.sigma4j.core.ir.Relation;
import io.sigma4j.core.ir.TimeUnit;
import io.sigma4j.core.ir.Value;
import io.sigma4j.core.regex.Regex;
import io.sigma4j.core.value.CidrParse;
import io.sigma4j.core.value.CidrRange;
import io.sigma4j.core.value.Shape;
import io.sigma4j.core.value.TextPattern;
import io.sigma4j.core.value.Windash;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Values of every operator, ordinary and hostile ones. */
public final class SampleValues {

  private static final List<String> TEXTS =
      List.of(
          "",
          "a",
          "A B",
          "4688",
          "-1",
          "0.5",
          "true",
          "False",
          "10.0.0.1",
          "::1",
          "-",
          "*a",
          "a*",
          "*a*",
          "a*b?c",
          "?",
          "?*",
          "*\\*",
          "C:\\a\\",
          "*\\\\*",
          "\"",
          "'",
          "/",
          "*/*",
          "a\nb\t",
          "*\r\n*",
          "<a",
          ">a*",
          "AND",
          "NOT",
          "\\u0041",
          "*{x}[y](z)^~*",
          "\u00e4",
          "*\u03c3*",
          "\u0130",
          "\ud83d\ude00*",
          "\u0000",
          "\u2028",
          "*-enc*",
          "\ud800");

  private SampleValues() {}

  /** All of them. */
  public static List<Value> all() {
    List<Value> values = new ArrayList<>();
    for (String text : TEXTS) {
      TextPattern pattern = TextPattern.parse(text);
      values.add(new Value.Text(pattern));
      values.add(new Value.Text(pattern.asCased()));
      values.add(new Value.Text(Windash.apply(pattern)));
    }
    for (String number : List.of("0", "4688", "-1", "0.00001", "1E+30", "99999999999999999999")) {
      values.add(new Value.Numeric(new BigDecimal(number)));
      values.add(new Value.Compare(Relation.GREATER_OR_EQUAL, new BigDecimal(number)));
      values.add(new Value.Compare(Relation.LESS, new BigDecimal(number)));
    }
    for (String range : List.of("10.0.0.0/8", "0.0.0.0/0", "10.1.2.3/32", "fe80::/10", "::/0")) {
      values.add(new Value.Cidr(((CidrParse.Parsed) CidrRange.parse(range)).range()));
    }
    values.add(new Value.Bool(true));
    values.add(new Value.Present());
    values.add(new Value.Regex(Regex.literal("a/\\"), "a/\\\\"));
    values.add(new Value.Regex(Regex.Anchor.WORD_BOUNDARY, "\\b"));
    for (Shape shape : List.of(Shape.EXACT, Shape.PREFIX, Shape.SUFFIX, Shape.CONTAINS)) {
      values.add(new Value.FieldReference("Other", shape, false));
      values.add(new Value.FieldReference("Other", shape, true));
    }
    for (TimeUnit unit : TimeUnit.values()) {
      values.add(new Value.TimePart(unit, Relation.EQUAL, BigDecimal.ONE));
    }
    return values;
  }
}
