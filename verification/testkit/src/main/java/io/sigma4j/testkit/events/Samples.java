package io.sigma4j.testkit.events;

import io.sigma4j.core.ir.Value;
import io.sigma4j.core.ir.ValueVisitor;
import io.sigma4j.core.value.TextPattern;
import io.sigma4j.core.value.Token;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Values that are as a rule says, the plainest first; the caller tries them. Each is made when it
 * is asked for.
 */
final class Samples implements ValueVisitor<Stream<Object>> {

  /** A text that no rule means. */
  static final String OTHER = "Kestrel";

  private static final List<String> RUNS = List.of("", "x", "a\nb", "\u00e9 z", "*", "c:\\d");
  private static final List<String> SINGLES = List.of("q", "\n", "\u00e9", "?", "\ud83d\ude00");

  private final Draft draft;

  private Samples(Draft draft) {
    this.draft = draft;
  }

  /** Of a value, in an event of which a reference may name another field. */
  static Stream<Object> of(Value value, Draft draft) {
    return value.accept(new Samples(draft));
  }

  @Override
  public Stream<Object> visitText(Value.Text text) {
    return IntStream.range(0, RUNS.size())
        .<Object>mapToObj(turn -> text(text.pattern(), turn))
        .distinct();
  }

  private static String text(TextPattern pattern, int turn) {
    StringBuilder out = new StringBuilder();
    for (Token token : pattern.tokens()) {
      if (token instanceof Token.Literal literal) {
        out.append(literal.text());
      } else if (token instanceof Token.AnyRun) {
        out.append(RUNS.get(turn));
      } else if (token instanceof Token.AnyOne) {
        out.append(SINGLES.get(turn % SINGLES.size()));
      } else if (token instanceof Token.OneOf choice) {
        out.append(choice.characters().charAt(turn % choice.characters().length()));
      }
    }
    return out.toString();
  }

  @Override
  public Stream<Object> visitNumeric(Value.Numeric number) {
    return Stream.of(plain(number.number()), number.decimal());
  }

  @Override
  public Stream<Object> visitBool(Value.Bool bool) {
    return Stream.of(bool.truth(), String.valueOf(bool.truth()), bool.truth() ? "True" : "FALSE");
  }

  @Override
  public Stream<Object> visitPresent(Value.Present present) {
    return Stream.of(OTHER, "");
  }

  @Override
  public Stream<Object> visitRegex(Value.Regex regex) {
    return RegexSampler.samples(regex.tree());
  }

  @Override
  public Stream<Object> visitCidr(Value.Cidr cidr) {
    return Stream.of(cidr.range().first().toString(), cidr.range().last().toString());
  }

  @Override
  public Stream<Object> visitCompare(Value.Compare compare) {
    return around(compare.number()).stream()
        .filter(number -> compare.relation().holds(number.compareTo(compare.number())))
        .flatMap(number -> Stream.of(number, number.toPlainString()));
  }

  /** The number and its neighbours. */
  static List<BigDecimal> around(BigDecimal number) {
    BigDecimal plain = plain(number);
    return List.of(plain, plain.add(BigDecimal.ONE), plain.subtract(BigDecimal.ONE));
  }

  /** Without an exponent, as events write numbers. */
  private static BigDecimal plain(BigDecimal number) {
    return number.scale() < 0 ? number.setScale(0) : number;
  }

  @Override
  public Stream<Object> visitFieldReference(Value.FieldReference reference) {
    Object other = draft.value(reference.field()).orElse(OTHER);
    return Stream.of(other, "x " + other, other + " y", "x " + other + " y");
  }

  @Override
  public Stream<Object> visitTimePart(Value.TimePart part) {
    return around(part.number()).stream()
        .filter(number -> part.relation().holds(number.compareTo(part.number())))
        .map(number -> Times.with(part.unit(), number.intValue()));
  }
}
