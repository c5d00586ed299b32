package io.sigma4j.core.eval;

import io.sigma4j.core.ir.TimeUnit;
import io.sigma4j.core.ir.Value;
import io.sigma4j.core.ir.ValueVisitor;
import io.sigma4j.core.regex.JavaRegexPrinter;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** The test that each kind of {@link Value} is. */
final class ValueTests implements ValueVisitor<ValueTest> {

  private static final int MAX_EXPONENT = 400;

  /** A value as text: numbers in decimal form. */
  static String text(Object value) {
    return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
  }

  private static Optional<BigDecimal> number(Object value) {
    if (value instanceof BigDecimal number) {
      return Optional.of(number);
    }
    return value instanceof String text ? Numbers.read(text, MAX_EXPONENT) : Optional.empty();
  }

  @Override
  public ValueTest visitText(Value.Text text) {
    Glob glob = Glob.of(text.pattern());
    return (value, event) -> glob.matches(text(value));
  }

  @Override
  public ValueTest visitNumeric(Value.Numeric number) {
    String decimal = number.decimal();
    return (value, event) ->
        value instanceof BigDecimal other
            ? other.compareTo(number.number()) == 0
            : value.equals(decimal);
  }

  @Override
  public ValueTest visitBool(Value.Bool bool) {
    String word = String.valueOf(bool.truth());
    return (value, event) -> word.equalsIgnoreCase(text(value));
  }

  @Override
  public ValueTest visitPresent(Value.Present present) {
    return (value, event) -> true;
  }

  @Override
  public ValueTest visitRegex(Value.Regex regex) {
    Pattern pattern = Pattern.compile(JavaRegexPrinter.print(regex.tree()));
    return (value, event) -> pattern.matcher(text(value)).find();
  }

  @Override
  public ValueTest visitCidr(Value.Cidr cidr) {
    return (value, event) -> cidr.range().contains(text(value));
  }

  @Override
  public ValueTest visitCompare(Value.Compare compare) {
    return (value, event) -> {
      Optional<BigDecimal> number = number(value);
      return number.isPresent()
          && compare.relation().holds(number.get().compareTo(compare.number()));
    };
  }

  @Override
  public ValueTest visitFieldReference(Value.FieldReference reference) {
    return (value, event) -> {
      String haystack = text(value);
      for (Object other : event.values(reference.field())) {
        if (stands(haystack, text(other), reference)) {
          return true;
        }
      }
      return false;
    };
  }

  private static boolean stands(String value, String other, Value.FieldReference reference) {
    String haystack = reference.cased() ? value : CaseFolding.fold(value);
    String needle = reference.cased() ? other : CaseFolding.fold(other);
    return switch (reference.shape()) {
      case EXACT -> haystack.equals(needle);
      case PREFIX -> haystack.startsWith(needle);
      case SUFFIX -> haystack.endsWith(needle);
      case CONTAINS -> haystack.contains(needle);
      case ANYTHING, GLOB -> throw new IllegalStateException("no reference: " + reference);
    };
  }

  @Override
  public ValueTest visitTimePart(Value.TimePart part) {
    TimeUnit unit = part.unit();
    return (value, event) -> {
      OptionalInt found = EventTime.part(text(value), unit);
      return found.isPresent()
          && part.relation().holds(BigDecimal.valueOf(found.getAsInt()).compareTo(part.number()));
    };
  }
}
