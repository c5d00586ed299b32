package io.sigma4j.core.ir;

import io.sigma4j.core.value.CidrRange;
import io.sigma4j.core.value.Shape;
import io.sigma4j.core.value.TextPattern;
import java.math.BigDecimal;

/** What a field must be. {@code null} in a rule is {@code Not(Match(field, Present))} here. */
public sealed interface Value {

  /** Calls the method of {@code visitor} for this kind of value. */
  <R> R accept(ValueVisitor<R> visitor);

  /**
   * The whole value, as text, is as the pattern says. Numbers are compared in decimal form,
   * booleans as {@code true} and {@code false}.
   *
   * @param pattern never {@link Shape#ANYTHING}, which is {@link Present}
   */
  record Text(TextPattern pattern) implements Value {
    public Text {
      if (pattern.shape() == Shape.ANYTHING) {
        throw new IllegalArgumentException("any text is Present");
      }
    }

    @Override
    public <R> R accept(ValueVisitor<R> visitor) {
      return visitor.visitText(this);
    }
  }

  /**
   * The number, or the text that is its decimal form.
   *
   * @param number without trailing zeros after the point
   */
  record Numeric(BigDecimal number) implements Value {
    public Numeric {
      number = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
    }

    /** The decimal form, as in {@code 4688} or {@code 0.5}. */
    public String decimal() {
      return number.toPlainString();
    }

    @Override
    public <R> R accept(ValueVisitor<R> visitor) {
      return visitor.visitNumeric(this);
    }
  }

  /**
   * The boolean, or the text of it in any case of letters.
   *
   * @param truth which of the two
   */
  record Bool(boolean truth) implements Value {
    @Override
    public <R> R accept(ValueVisitor<R> visitor) {
      return visitor.visitBool(this);
    }
  }

  /** Whatever it is, the field is there; also as an empty text. */
  record Present() implements Value {
    @Override
    public <R> R accept(ValueVisitor<R> visitor) {
      return visitor.visitPresent(this);
    }
  }

  /**
   * The regular expression is found somewhere in the value.
   *
   * @param tree the expression, with its flags resolved
   * @param source as written, for messages
   */
  record Regex(io.sigma4j.core.regex.Regex tree, String source) implements Value {
    @Override
    public <R> R accept(ValueVisitor<R> visitor) {
      return visitor.visitRegex(this);
    }
  }

  /**
   * The value is an address inside the range.
   *
   * @param range IPv4 or IPv6
   */
  record Cidr(CidrRange range) implements Value {
    @Override
    public <R> R accept(ValueVisitor<R> visitor) {
      return visitor.visitCidr(this);
    }
  }

  /**
   * The value is a number, or text that reads as one, and compares so.
   *
   * @param relation never {@link Relation#EQUAL}, which is {@link Numeric}
   * @param number the operand
   */
  record Compare(Relation relation, BigDecimal number) implements Value {
    public Compare {
      number = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
    }

    /** The operand in decimal form. */
    public String decimal() {
      return number.toPlainString();
    }

    @Override
    public <R> R accept(ValueVisitor<R> visitor) {
      return visitor.visitCompare(this);
    }
  }

  /**
   * The value stands so to the value of another field of the event, which must be there too.
   *
   * @param field the other field, whose value is the needle
   * @param shape {@link Shape#EXACT}, {@link Shape#PREFIX}, {@link Shape#SUFFIX} or {@link
   *     Shape#CONTAINS}
   * @param cased whether upper and lower case differ
   */
  record FieldReference(String field, Shape shape, boolean cased) implements Value {
    @Override
    public <R> R accept(ValueVisitor<R> visitor) {
      return visitor.visitFieldReference(this);
    }
  }

  /**
   * A part of the time in the field compares so.
   *
   * @param unit which part
   * @param relation how
   * @param number the operand
   */
  record TimePart(TimeUnit unit, Relation relation, BigDecimal number) implements Value {
    @Override
    public <R> R accept(ValueVisitor<R> visitor) {
      return visitor.visitTimePart(this);
    }
  }
}
