package io.sigma4j.core.eval;

import io.sigma4j.core.ir.Value;
import io.sigma4j.core.ir.ValueVisitor;
import io.sigma4j.core.value.Shape;
import io.sigma4j.core.value.TextPattern;
import io.sigma4j.core.value.Token;

/**
 * The best clue to a value that a field must have; at least that the field is there.
 *
 * @param field the field
 */
record ValueClue(String field) implements ValueVisitor<Clue> {

  @Override
  public Clue visitText(Value.Text text) {
    TextPattern pattern = text.pattern();
    if (pattern.shape() == Shape.EXACT) {
      return value(pattern.text());
    }
    String longest = "";
    for (Token token : pattern.tokens()) {
      if (token instanceof Token.Literal literal && literal.text().length() > longest.length()) {
        longest = literal.text();
      }
    }
    return part(CaseFolding.fold(longest));
  }

  /** From the middle: beginnings and ends, as in {@code .exe}, are what many texts share. */
  private Clue part(String folded) {
    int from = (folded.length() - Clue.PART_LENGTH) / 2;
    return folded.length() < Clue.PART_LENGTH
        ? Clue.field(field)
        : new Clue(field, Clue.Kind.PART, folded.substring(from, from + Clue.PART_LENGTH));
  }

  private Clue value(String text) {
    return new Clue(field, Clue.Kind.VALUE, CaseFolding.fold(text));
  }

  @Override
  public Clue visitNumeric(Value.Numeric number) {
    return value(number.decimal());
  }

  @Override
  public Clue visitBool(Value.Bool bool) {
    return value(String.valueOf(bool.truth()));
  }

  @Override
  public Clue visitPresent(Value.Present present) {
    return Clue.field(field);
  }

  @Override
  public Clue visitRegex(Value.Regex regex) {
    return Clue.field(field);
  }

  @Override
  public Clue visitCidr(Value.Cidr cidr) {
    return Clue.field(field);
  }

  @Override
  public Clue visitCompare(Value.Compare compare) {
    return Clue.field(field);
  }

  @Override
  public Clue visitFieldReference(Value.FieldReference reference) {
    return Clue.field(field);
  }

  @Override
  public Clue visitTimePart(Value.TimePart part) {
    return Clue.field(field);
  }
}
