package io.sigma4j.elastic.lucene;

import io.sigma4j.core.backend.Hole;
import io.sigma4j.core.backend.Holes;
import io.sigma4j.core.backend.Refusal;
import io.sigma4j.core.diagnostic.DiagnosticCode;
import io.sigma4j.core.ir.Value;
import io.sigma4j.core.regex.LuceneLetters;
import io.sigma4j.core.regex.Regex;
import io.sigma4j.core.value.CidrRange;
import io.sigma4j.core.value.TextPattern;
import io.sigma4j.elastic.AddressText;
import io.sigma4j.elastic.PatternLimits;
import io.sigma4j.elastic.PatternRegex;
import io.sigma4j.elastic.QueryStringText;
import io.sigma4j.elastic.RegexText;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** The kinds of holes of {@code query_string}. Each takes one value or several, joined by OR. */
final class QueryStringHoles {

  /** Never shown: the table that uses a hole which declines so has another form for the value. */
  private static final Optional<Refusal> DECLINED =
      Optional.of(
          new Refusal(
              DiagnosticCode.VALUE_NOT_EXPRESSIBLE,
              "query_string has no form for this value",
              "compile for another target, or write the value otherwise"));

  private QueryStringHoles() {}

  /** The field, before the colon. */
  static Hole field() {
    return Holes.field((operands, out) -> QueryStringText.writeName(operands.field(), out));
  }

  /** The field, as the value of {@code _exists_}. */
  static Hole fieldAsValue() {
    return Holes.field((operands, out) -> QueryStringText.writeNameAsValue(operands.field(), out));
  }

  private static Hole each(Holes.OneValue one) {
    return Holes.each(" OR ", one);
  }

  /** Whole values as phrases. */
  static Hole phrases(Predicate<TextPattern> accepted) {
    return each(
        (value, out) -> {
          TextPattern pattern = pattern(value);
          return accepted.test(pattern)
              ? QueryStringText.phrase().write(pattern.text(), out)
              : DECLINED;
        });
  }

  /** Patterns as terms with wildcards. Declines choices of characters. */
  static Hole wildcards(Predicate<TextPattern> accepted) {
    return each((value, out) -> writeWildcards(pattern(value), accepted, out));
  }

  private static Optional<Refusal> writeWildcards(
      TextPattern pattern, Predicate<TextPattern> accepted, StringBuilder out) {
    Optional<Refusal> tooLong = PatternLimits.check(pattern);
    if (tooLong.isPresent()) {
      return tooLong;
    }
    return accepted.test(pattern) && QueryStringText.writeWildcards(pattern, out)
        ? Optional.empty()
        : DECLINED;
  }

  /** Patterns as regular expressions. */
  static Hole patternRegexes(Predicate<TextPattern> accepted, LuceneLetters letters) {
    return each(
        (value, out) -> {
          TextPattern pattern = pattern(value);
          return accepted.test(pattern)
              ? RegexText.write(PatternRegex.of(pattern), letters, out)
              : DECLINED;
        });
  }

  /** The regular expressions of rules. */
  static Hole regexes(Predicate<Regex> accepted, LuceneLetters letters) {
    return each(
        (value, out) -> {
          Regex tree = ((Value.Regex) value).tree();
          return accepted.test(tree) ? RegexText.write(tree, letters, out) : DECLINED;
        });
  }

  /** Numbers. A minus is an operator unless it has a backslash. */
  static Hole numbers() {
    return each(
        (value, out) -> {
          String decimal = decimal(value);
          out.append(decimal.startsWith("-") ? "\\" : "").append(decimal);
          return Optional.empty();
        });
  }

  private static String decimal(Value value) {
    return value instanceof Value.Compare compare
        ? compare.decimal()
        : ((Value.Numeric) value).decimal();
  }

  /** {@code true} or {@code false}. */
  static Hole truth() {
    return each(
        (value, out) -> {
          out.append(((Value.Bool) value).truth());
          return Optional.empty();
        });
  }

  /** Addresses as phrases. Declines other texts. */
  static Hole addresses() {
    return each(
        (value, out) -> {
          String text = ((Value.Text) value).pattern().text();
          return AddressText.isAddress(text)
              ? QueryStringText.phrase().write(text, out)
              : Optional.of(AddressText.notAnAddress(text));
        });
  }

  /** Ranges of addresses as phrases. Declines those that {@code accepted} does not take. */
  static Hole ranges(Predicate<CidrRange> accepted) {
    return each(
        (value, out) -> {
          CidrRange range = ((Value.Cidr) value).range();
          return accepted.test(range)
              ? QueryStringText.phrase().write(range.toString(), out)
              : DECLINED;
        });
  }

  /** Ranges of addresses as regular expressions over their texts. */
  static Hole rangeRegexes(Function<CidrRange, Optional<Regex>> texts, LuceneLetters letters) {
    return each(
        (value, out) -> {
          Optional<Regex> tree = texts.apply(((Value.Cidr) value).range());
          return tree.isPresent()
              ? RegexText.write(tree.get(), letters, out)
              : Optional.of(AddressText.NO_PATTERNS);
        });
  }

  /** A value as text, as an index of texts stores it. */
  private static TextPattern pattern(Value value) {
    if (value instanceof Value.Text text) {
      return text.pattern();
    }
    return TextPattern.literal(String.valueOf(((Value.Bool) value).truth()));
  }
}
