package io.sigma4j.core.eval;

import io.sigma4j.core.ir.Value;
import io.sigma4j.core.ir.ValueVisitor;
import io.sigma4j.core.regex.PcreRegexPrinter;
import io.sigma4j.core.value.Shape;
import io.sigma4j.core.value.TextPattern;
import java.util.Locale;

/** What a field must be, in words that follow its name: {@code ends with "\cmd.exe"}. */
final class PredicateText implements ValueVisitor<String> {

  @Override
  public String visitText(Value.Text text) {
    TextPattern pattern = text.pattern();
    String letters = pattern.cased() ? " with this case" : "";
    return switch (pattern.shape()) {
      case EXACT -> "is " + quoted(pattern) + letters;
      case PREFIX -> "starts with " + quoted(pattern) + letters;
      case SUFFIX -> "ends with " + quoted(pattern) + letters;
      case CONTAINS -> "contains " + quoted(pattern) + letters;
      case ANYTHING, GLOB -> "is like " + pattern;
    };
  }

  private static String quoted(TextPattern pattern) {
    return '"' + pattern.text() + '"';
  }

  @Override
  public String visitNumeric(Value.Numeric number) {
    return "is " + number.decimal();
  }

  @Override
  public String visitBool(Value.Bool bool) {
    return "is " + bool.truth();
  }

  @Override
  public String visitPresent(Value.Present present) {
    return "is there";
  }

  @Override
  public String visitRegex(Value.Regex regex) {
    return "matches /" + PcreRegexPrinter.print(regex.tree()) + '/';
  }

  @Override
  public String visitCidr(Value.Cidr cidr) {
    return "is in " + cidr.range();
  }

  @Override
  public String visitCompare(Value.Compare compare) {
    return compare.relation().sign() + ' ' + compare.decimal();
  }

  @Override
  public String visitFieldReference(Value.FieldReference reference) {
    String other = "the value of " + reference.field() + (reference.cased() ? ", cased" : "");
    return word(reference.shape()) + other;
  }

  private static String word(Shape shape) {
    return switch (shape) {
      case EXACT -> "is ";
      case PREFIX -> "starts with ";
      case SUFFIX -> "ends with ";
      case CONTAINS -> "contains ";
      case ANYTHING, GLOB -> throw new IllegalStateException("no reference: " + shape);
    };
  }

  @Override
  public String visitTimePart(Value.TimePart part) {
    return "has a "
        + part.unit().name().toLowerCase(Locale.ROOT)
        + ' '
        + part.relation().sign()
        + ' '
        + part.number().toPlainString();
  }
}
