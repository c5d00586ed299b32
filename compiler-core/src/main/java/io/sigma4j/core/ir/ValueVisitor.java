package io.sigma4j.core.ir;

/**
 * A function over every kind of {@link Value}.
 *
 * @param <R> what it returns
 */
public interface ValueVisitor<R> {

  R visitText(Value.Text text);

  R visitNumeric(Value.Numeric number);

  R visitBool(Value.Bool bool);

  R visitPresent(Value.Present present);

  R visitRegex(Value.Regex regex);

  R visitCidr(Value.Cidr cidr);

  R visitCompare(Value.Compare compare);

  R visitFieldReference(Value.FieldReference reference);

  R visitTimePart(Value.TimePart part);
}
