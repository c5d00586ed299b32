package io.sigma4j.elastic.eql;

import io.sigma4j.core.backend.Hole;
import io.sigma4j.core.backend.Holes;
import io.sigma4j.core.backend.Refusal;
import io.sigma4j.core.diagnostic.DiagnosticCode;
import io.sigma4j.core.ir.Value;
import io.sigma4j.core.regex.CaseFolding;
import io.sigma4j.core.regex.LuceneLetters;
import io.sigma4j.core.regex.LuceneRegexPrinter;
import io.sigma4j.core.regex.Regex;
import io.sigma4j.core.regex.RegexPrint;
import io.sigma4j.core.value.CidrRange;
import io.sigma4j.core.value.TextPattern;
import io.sigma4j.core.value.Token;
import io.sigma4j.elastic.AddressText;
import io.sigma4j.elastic.PatternLimits;
import io.sigma4j.elastic.PatternRegex;
import io.sigma4j.elastic.RegexText;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** The kinds of holes that only EQL has. Each takes one value or several, joined by commas. */
final class EqlHoles {

  /** The most alternatives that a choice of characters is written out as. */
  private static final int MOST_ALTERNATIVES = 25;

  private static final Refusal OTHER_FORM =
      new Refusal(
          DiagnosticCode.VALUE_NOT_EXPRESSIBLE,
          "this form of EQL does not take the value",
          "write the value otherwise, or compile for another target");

  private EqlHoles() {}

  private static Hole each(Holes.OneValue one) {
    return Holes.each(", ", one);
  }

  private static TextPattern pattern(Value value) {
    if (value instanceof Value.Text text) {
      return text.pattern();
    }
    throw mismatch(value);
  }

  private static IllegalStateException mismatch(Value value) {
    return new IllegalStateException("the hole does not take " + value);
  }

  /** Whether EQL, which only folds ASCII, compares the pattern as it is meant. */
  static boolean isFolded(TextPattern pattern) {
    for (Token token : pattern.tokens()) {
      if (token instanceof Token.Literal literal
          && literal.text().codePoints().anyMatch(EqlHoles::foldsBeyondAscii)) {
        return false;
      }
    }
    return true;
  }

  private static boolean foldsBeyondAscii(int character) {
    return character > 0x7f && CaseFolding.UNICODE.folds(character);
  }

  /** The field. */
  static Hole field() {
    return Holes.field((operands, out) -> EqlText.writeName(operands.field(), out));
  }

  /** Whole values. Declines those that {@code accepted} does not take. */
  static Hole texts(Predicate<TextPattern> accepted) {
    return each(
        (value, out) ->
            accepted.test(pattern(value))
                ? EqlText.QUOTING.write(pattern(value).text(), out)
                : Optional.of(OTHER_FORM));
  }

  /** Patterns with wildcards; a choice of characters becomes alternatives. */
  static Hole wildcards(Predicate<TextPattern> accepted) {
    return each(
        (value, out) ->
            accepted.test(pattern(value))
                ? alternatives(pattern(value), out)
                : Optional.of(OTHER_FORM));
  }

  private static Optional<Refusal> alternatives(TextPattern pattern, StringBuilder out) {
    Optional<Refusal> tooLong = PatternLimits.check(pattern);
    if (tooLong.isPresent()) {
      return tooLong;
    }
    String joint = "";
    for (TextPattern one : pattern.alternatives(MOST_ALTERNATIVES).orElse(List.of(pattern))) {
      Optional<String> text = EqlText.wildcards(one);
      Optional<Refusal> refusal =
          text.isPresent()
              ? EqlText.QUOTING.write(text.get(), out.append(joint))
              : Optional.of(OTHER_FORM);
      if (refusal.isPresent()) {
        return refusal;
      }
      joint = ", ";
    }
    return Optional.empty();
  }

  /** A pattern as a regular expression. */
  static Hole patternRegex(LuceneLetters letters) {
    return each((value, out) -> regex(PatternRegex.of(pattern(value)), letters, out));
  }

  /** A regular expression. */
  static Hole regex(LuceneLetters letters) {
    return each(
        (value, out) -> {
          if (value instanceof Value.Regex regex) {
            return regex(regex.tree(), letters, out);
          }
          throw mismatch(value);
        });
  }

  private static Optional<Refusal> regex(Regex tree, LuceneLetters letters, StringBuilder out) {
    RegexPrint print = LuceneRegexPrinter.print(tree, letters);
    return print instanceof RegexPrint.Printed printed
        ? EqlText.QUOTING.write(printed.text(), out)
        : Optional.of(RegexText.refusal((RegexPrint.Unprintable) print));
  }

  /** A range of addresses as a regular expression over their texts. */
  static Hole rangeRegex(Function<CidrRange, Optional<Regex>> regexes) {
    return each(
        (value, out) -> {
          if (!(value instanceof Value.Cidr cidr)) {
            throw mismatch(value);
          }
          return regexes
              .apply(cidr.range())
              .map(tree -> regex(tree, LuceneLetters.AS_THEY_ARE, out))
              .orElseGet(() -> Optional.of(AddressText.NO_PATTERNS));
        });
  }

  /** Ranges of addresses. Declines those of IPv6 that Elasticsearch takes to hold IPv4, too. */
  static Hole ranges() {
    return each(
        (value, out) ->
            value instanceof Value.Cidr cidr && !AddressText.holdsOtherFamily(cidr.range())
                ? EqlText.QUOTING.write(cidr.range().toString(), out)
                : Optional.of(OTHER_FORM));
  }

  /** An address. Declines other texts. */
  static Hole address() {
    return each(
        (value, out) ->
            AddressText.isAddress(pattern(value).text())
                ? EqlText.QUOTING.write(pattern(value).text(), out)
                : Optional.of(AddressText.notAnAddress(pattern(value).text())));
  }
}
