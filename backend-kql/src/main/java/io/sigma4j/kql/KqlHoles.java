package io.sigma4j.kql;

import io.sigma4j.core.backend.Hole;
import io.sigma4j.core.backend.Holes;
import io.sigma4j.core.backend.Operands;
import io.sigma4j.core.backend.Refusal;
import io.sigma4j.core.diagnostic.DiagnosticCode;
import io.sigma4j.core.ir.Value;
import io.sigma4j.core.regex.KqlRegexPrinter;
import io.sigma4j.core.regex.Regex;
import io.sigma4j.core.regex.RegexPrint;
import io.sigma4j.core.regex.RegexWidth;
import io.sigma4j.core.value.CidrRange;
import io.sigma4j.core.value.IpAddress;
import io.sigma4j.core.value.TextPattern;
import io.sigma4j.core.value.Token;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** The holes of KQL's templates that other languages do not have. */
final class KqlHoles {

  /** Says that another form must be tried; the last form of an operator never declines so. */
  private static final Optional<Refusal> DECLINED =
      Optional.of(
          new Refusal(
              DiagnosticCode.VALUE_NOT_EXPRESSIBLE,
              "the value cannot be written for a column of this type",
              "give the field another type"));

  /** Where IPv6 keeps the addresses of IPv4 (RFC 4291, section 2.5.5.2). */
  private static final CidrRange MAPPED =
      new CidrRange(IpAddress.parse("::ffff:0.0.0.0").orElseThrow(), 96);

  private KqlHoles() {}

  /** What {@code hole} writes, if the texts of all operands are so. */
  static Hole onlyIf(Predicate<String> condition, Hole hole) {
    return new ConditionalHole(condition, hole, DECLINED);
  }

  /** The text of a literal pattern, as it is: digits, or a word. */
  static Hole bare(Predicate<String> condition) {
    return onlyIf(
        condition,
        (operands, out) -> {
          out.append(pattern(operands).text().toLowerCase(Locale.ROOT));
          return Optional.empty();
        });
  }

  /** The pattern as a regular expression. */
  static Optional<Refusal> writePattern(Operands operands, StringBuilder out) {
    TextPattern pattern = pattern(operands);
    return writePattern(pattern, PatternRegex.of(pattern), out);
  }

  /** A regular expression made of a pattern, whose texts must be texts in KQL. */
  static Optional<Refusal> writePattern(TextPattern pattern, Regex regex, StringBuilder out) {
    for (Token token : pattern.tokens()) {
      if (token instanceof Token.Literal literal) {
        Optional<Refusal> refusal = KqlText.QUOTED.write(literal.text(), new StringBuilder());
        if (refusal.isPresent()) {
          return refusal;
        }
      }
    }
    return writeRegex(regex, out);
  }

  /** The regular expression of the rule. */
  static Optional<Refusal> writeRegex(Operands operands, StringBuilder out) {
    return writeRegex(regex(operands), out);
  }

  /** A regular expression in quotes, or why KQL cannot say it. */
  private static Optional<Refusal> writeRegex(Regex regex, StringBuilder out) {
    RegexPrint print = KqlRegexPrinter.print(regex);
    if (print instanceof RegexPrint.Printed printed) {
      return KqlText.writeRegex(printed.text(), out);
    }
    return Optional.of(
        new Refusal(
            DiagnosticCode.REGEX_NOT_EXPRESSIBLE,
            ((RegexPrint.Unprintable) print).why(),
            "write the regular expression without it, or compile for another target"));
  }

  /** Writes nothing; declines a regular expression that is found in an empty text and in others. */
  static Optional<Refusal> wantsText(Operands operands, StringBuilder out) {
    RegexWidth width = RegexWidth.of(regex(operands));
    return width.min() == 0 && width.max() > 0 ? DECLINED : Optional.empty();
  }

  /** The longest text that every match of a pattern contains; declines if there is none of use. */
  static Optional<Refusal> writeImplied(Operands operands, StringBuilder out) {
    Optional<String> implied = ImpliedText.of(pattern(operands));
    return implied.isPresent() ? KqlText.QUOTED.write(implied.get(), out) : DECLINED;
  }

  /** A number as a literal. */
  static Optional<Refusal> writeNumber(Value value, StringBuilder out) {
    out.append(KqlNumbers.literal(number(value)));
    return Optional.empty();
  }

  /** The same; declines a number that is not exact as a real. */
  static Optional<Refusal> writeReal(Operands operands, StringBuilder out) {
    BigDecimal number = number(operands.value());
    if (!KqlNumbers.isExactAsReal(number)) {
      return DECLINED;
    }
    out.append(KqlNumbers.literal(number));
    return Optional.empty();
  }

  /** The address ranges, each quoted. */
  static Hole ranges(IpAddress.Family family) {
    return Holes.each(
        ", ",
        (value, out) -> {
          CidrRange range = range(value);
          return range.first().family() == family
              ? KqlText.QUOTED.write(range.toString(), out)
              : DECLINED;
        });
  }

  /** Writes nothing; declines a range with an address that stands for an IPv4 address. */
  static Optional<Refusal> wantsUnmapped(Operands operands, StringBuilder out) {
    for (Value value : operands.values()) {
      CidrRange range = range(value);
      if (range.contains(MAPPED.first()) || MAPPED.contains(range.first())) {
        return DECLINED;
      }
    }
    return Optional.empty();
  }

  private static TextPattern pattern(Operands operands) {
    if (operands.value() instanceof Value.Text text) {
      return text.pattern();
    }
    throw mismatch(operands.value());
  }

  private static Regex regex(Operands operands) {
    if (operands.value() instanceof Value.Regex regex) {
      return regex.tree();
    }
    throw mismatch(operands.value());
  }

  private static CidrRange range(Value value) {
    if (value instanceof Value.Cidr cidr) {
      return cidr.range();
    }
    throw mismatch(value);
  }

  private static BigDecimal number(Value value) {
    if (value instanceof Value.Numeric number) {
      return number.number();
    }
    if (value instanceof Value.Compare compare) {
      return compare.number();
    }
    if (value instanceof Value.TimePart part) {
      return part.number();
    }
    throw mismatch(value);
  }

  /** A template asks for an operand of another kind: a fault of the table that only tests see. */
  private static IllegalStateException mismatch(Value value) {
    return new IllegalStateException("the hole does not take " + value);
  }
}
