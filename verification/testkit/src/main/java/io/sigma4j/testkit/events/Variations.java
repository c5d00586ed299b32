package io.sigma4j.testkit.events;

import io.sigma4j.core.ir.Value;
import io.sigma4j.core.ir.ValueVisitor;
import io.sigma4j.core.value.CidrRange;
import io.sigma4j.core.value.TextPattern;
import io.sigma4j.core.value.Token;
import io.sigma4j.testkit.JsonNull;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a field may hold instead of a value that matches: near misses, and hits that a wrong
 * translation would miss.
 */
final class Variations implements ValueVisitor<List<Variation>> {

  private final List<Variation> variations = new ArrayList<>();
  private final Object current;
  private final Draft draft;

  private Variations(Object current, Draft draft) {
    this.current = current;
    this.draft = draft;
  }

  /**
   * Of a predicate that an event matches.
   *
   * @param current what the field holds
   */
  static List<Variation> of(Part.Test test, Object current, Draft draft) {
    Variations variations = new Variations(current, draft);
    variations.addAbsent();
    test.value().accept(variations);
    variations.addArrays();
    return variations.variations;
  }

  private void addAbsent() {
    variations.add(new Variation("missing", Optional.empty()));
    variations.add(Variation.of("another value", Samples.OTHER));
    variations.add(Variation.of("empty", ""));
  }

  private void addArrays() {
    variations.add(Variation.of("null", JsonNull.NULL));
    variations.add(Variation.of("among others", List.of(other(), current)));
    variations.add(Variation.of("others only", List.of(other(), other())));
  }

  private Object other() {
    return current instanceof BigDecimal ? BigDecimal.valueOf(-77) : Samples.OTHER;
  }

  private void samples(Value value) {
    Samples.of(value, draft)
        .forEach(sample -> variations.add(Variation.of("another that matches", sample)));
  }

  private List<Variation> edited(String literal) {
    variations.addAll(TextEdits.of(String.valueOf(current), literal));
    return variations;
  }

  @Override
  public List<Variation> visitText(Value.Text text) {
    TextPattern pattern = text.pattern();
    samples(text);
    edited(longest(pattern));
    if (pattern.tokens().stream().anyMatch(token -> !(token instanceof Token.Literal))) {
      variations.add(Variation.of("wildcards as text", asText(pattern, "*", "?", "-")));
      variations.add(Variation.of("nothing for a single character", asText(pattern, "", "", "")));
      variations.add(Variation.of("two for a single character", asText(pattern, "", "xy", "--")));
    }
    return number();
  }

  private static String longest(TextPattern pattern) {
    return pattern.tokens().stream()
        .filter(Token.Literal.class::isInstance)
        .map(token -> ((Token.Literal) token).text())
        .max(Comparator.comparing(String::length))
        .orElse("");
  }

  private static String asText(TextPattern pattern, String run, String single, String choice) {
    StringBuilder out = new StringBuilder();
    for (Token token : pattern.tokens()) {
      if (token instanceof Token.Literal literal) {
        out.append(literal.text());
      } else if (token instanceof Token.OneOf) {
        out.append(choice);
      } else {
        out.append(token instanceof Token.AnyRun ? run : single);
      }
    }
    return out.toString();
  }

  /** The number that the text is. */
  private List<Variation> number() {
    String text = String.valueOf(current);
    boolean digits = !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
    if (digits && (text.length() == 1 || text.charAt(0) != '0')) {
      variations.add(Variation.of("as a number", new BigDecimal(text)));
    }
    return variations;
  }

  @Override
  public List<Variation> visitNumeric(Value.Numeric number) {
    samples(number);
    return numbers(number.number());
  }

  private List<Variation> numbers(BigDecimal number) {
    for (BigDecimal near : Samples.around(number)) {
      variations.add(Variation.of("a number near", near));
      variations.add(Variation.of("a number near, as text", near.toPlainString()));
    }
    variations.add(Variation.of("negative", Samples.around(number).get(0).negate()));
    variations.add(Variation.of("a half more", number.add(new BigDecimal("0.5"))));
    variations.add(Variation.of("one digit more", number.toPlainString() + "0"));
    variations.add(Variation.of("with a zero before", "0" + number.toPlainString()));
    variations.add(Variation.of("blank after it", number.toPlainString() + " "));
    return variations;
  }

  @Override
  public List<Variation> visitBool(Value.Bool bool) {
    samples(bool);
    variations.add(Variation.of("the other", !bool.truth()));
    variations.add(Variation.of("the other, as text", String.valueOf(!bool.truth())));
    return variations;
  }

  @Override
  public List<Variation> visitPresent(Value.Present present) {
    samples(present);
    variations.add(Variation.of("a blank", " "));
    return variations;
  }

  @Override
  public List<Variation> visitRegex(Value.Regex regex) {
    samples(regex);
    Samples.of(regex, draft)
        .forEach(sample -> variations.add(Variation.of("in the middle", "x" + sample + "y")));
    return edited(String.valueOf(current));
  }

  @Override
  public List<Variation> visitCidr(Value.Cidr cidr) {
    samples(cidr);
    CidrRange range = cidr.range();
    Addresses.next(range.last()).ifPresent(next -> address("one after the range", next));
    Addresses.previous(range.first()).ifPresent(last -> address("one before the range", last));
    address("the range itself", range.toString());
    address("more after the address", range.first() + "0");
    address("more before the address", "1" + range.first());
    address("of the other family", Addresses.isV4(range.first()) ? "2001:db8::7" : "192.0.2.7");
    return variations;
  }

  private void address(String why, Object address) {
    variations.add(Variation.of(why, address.toString()));
  }

  @Override
  public List<Variation> visitCompare(Value.Compare compare) {
    samples(compare);
    return numbers(compare.number());
  }

  @Override
  public List<Variation> visitFieldReference(Value.FieldReference reference) {
    samples(reference);
    return edited(draft.value(reference.field()).map(String::valueOf).orElse(""));
  }

  @Override
  public List<Variation> visitTimePart(Value.TimePart part) {
    samples(part);
    for (BigDecimal near : Samples.around(part.number())) {
      variations.add(Variation.of("a time near", Times.with(part.unit(), near.intValue())));
    }
    return variations;
  }
}
