package io.sigma4j.core.backend;

import io.sigma4j.core.diagnostic.DiagnosticCode;
import io.sigma4j.core.ir.Relation;
import io.sigma4j.core.ir.Value;
import io.sigma4j.core.source.Span;
import io.sigma4j.core.value.Shape;
import io.sigma4j.core.value.TextPattern;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The kinds of holes that languages share. */
public final class Holes {

  private Holes() {}

  /** The field. */
  public static Hole field(FieldNames names) {
    return field((operands, out) -> names.write(operands.field(), out));
  }

  /** What {@code hole} writes, which comes from the key of the test. */
  public static Hole field(Hole hole) {
    return new FieldHole(hole);
  }

  /** What {@code hole} writes, which the rule does not say, such as the sign of a comparison. */
  public static Hole words(Hole hole) {
    return new WordsHole(hole);
  }

  /** How one value is written. */
  public interface OneValue {

    /**
     * Writes it.
     *
     * @return why it cannot be written, or empty if it was
     */
    Optional<Refusal> write(Value value, StringBuilder out);
  }

  /** Every value in the same way. */
  public static Hole each(String separator, OneValue one) {
    return new EachHole(separator, one);
  }

  /** Where the values stand in what a hole writes for all of them together. */
  public interface Places {

    /** A place for each value, from the start of what the hole writes; none if unknown. */
    List<Span> of(Operands operands);
  }

  /** What {@code hole} writes for all values together, with each of them at its place. */
  public static Hole joint(Hole hole, Places places) {
    return new JointHole(hole, places);
  }

  /** The field that a reference names. */
  public static Hole otherField(FieldNames names) {
    return (operands, out) -> {
      if (operands.value() instanceof Value.FieldReference reference) {
        return names.write(reference.field(), out);
      }
      throw mismatch(operands.value());
    };
  }

  /** The literal text of a pattern that is no glob, without its outer wildcards. */
  public static Hole text(Quoting quoting) {
    return text(quoting, UnaryOperator.identity());
  }

  /**
   * The same, changed before it is quoted.
   *
   * @param change as in lower-casing; works on the value, never on what is written
   */
  public static Hole text(Quoting quoting, UnaryOperator<String> change) {
    return (operands, out) -> {
      Optional<String> text = literal(operands.value());
      return quoting.write(change.apply(text.orElseThrow(() -> mismatch(operands.value()))), out);
    };
  }

  /** The literal texts of all values. */
  public static Hole texts(Quoting quoting, UnaryOperator<String> change, String separator) {
    return each(
        separator,
        (value, out) ->
            quoting.write(change.apply(literal(value).orElseThrow(() -> mismatch(value))), out));
  }

  private static Optional<String> literal(Value value) {
    if (value instanceof Value.Text text && text.pattern().shape() != Shape.GLOB) {
      return Optional.of(text.pattern().text());
    }
    if (value instanceof Value.Cidr cidr) {
      return Optional.of(cidr.range().toString());
    }
    if (value instanceof Value.Bool bool) {
      return Optional.of(String.valueOf(bool.truth()));
    }
    return value instanceof Value.Numeric number ? Optional.of(number.decimal()) : Optional.empty();
  }

  /** The number of an equality, a comparison or a part of a time, in decimal form. */
  public static Hole number() {
    return (operands, out) -> {
      out.append(decimal(operands.value()).orElseThrow(() -> mismatch(operands.value())));
      return Optional.empty();
    };
  }

  /** All numbers. */
  public static Hole numbers(String separator) {
    return each(
        separator,
        (value, out) -> {
          out.append(decimal(value).orElseThrow(() -> mismatch(value)));
          return Optional.empty();
        });
  }

  private static Optional<String> decimal(Value value) {
    if (value instanceof Value.Numeric number) {
      return Optional.of(number.decimal());
    }
    if (value instanceof Value.Compare compare) {
      return Optional.of(compare.decimal());
    }
    return value instanceof Value.TimePart part
        ? Optional.of(part.number().toPlainString())
        : Optional.empty();
  }

  /** The sign of a comparison. */
  public static Hole relation(Map<Relation, String> signs) {
    return words(
        (operands, out) -> {
          out.append(signs.get(relation(operands.value())));
          return Optional.empty();
        });
  }

  private static Relation relation(Value value) {
    if (value instanceof Value.Compare compare) {
      return compare.relation();
    }
    if (value instanceof Value.TimePart part) {
      return part.relation();
    }
    throw mismatch(value);
  }

  /** {@code true} or {@code false}. */
  public static Hole bool() {
    return (operands, out) -> {
      if (operands.value() instanceof Value.Bool bool) {
        out.append(bool.truth());
        return Optional.empty();
      }
      throw mismatch(operands.value());
    };
  }

  /** Writes a pattern with the wildcards of a language. */
  public interface PatternText {

    /** The text of the pattern, not quoted yet; empty if the language has no such wildcard. */
    Optional<String> of(TextPattern pattern);
  }

  /**
   * A pattern in the wildcards of the language, quoted.
   *
   * @param why what the language lacks if {@code wildcards} has no text
   */
  public static Hole pattern(PatternText wildcards, Quoting quoting, String why) {
    return (operands, out) -> {
      if (!(operands.value() instanceof Value.Text text)) {
        throw mismatch(operands.value());
      }
      Optional<String> written = wildcards.of(text.pattern());
      return written.isPresent()
          ? quoting.write(written.get(), out)
          : Optional.of(
              new Refusal(
                  DiagnosticCode.VALUE_NOT_EXPRESSIBLE,
                  why,
                  "compile for another target, or write the value otherwise"));
    };
  }

  /** A template asks for an operand of another kind: a fault of the table that only tests see. */
  private static IllegalStateException mismatch(Value value) {
    return new IllegalStateException("the hole does not take " + value);
  }
}
