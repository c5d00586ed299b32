package io.sigma4j.elastic.esql;

import io.sigma4j.core.backend.Hole;
import io.sigma4j.core.backend.Operands;
import io.sigma4j.core.backend.Refusal;
import io.sigma4j.core.diagnostic.DiagnosticCode;
import io.sigma4j.core.ir.Value;
import io.sigma4j.core.regex.LuceneLetters;
import io.sigma4j.core.regex.LuceneRegexPrinter;
import io.sigma4j.core.regex.Regex;
import io.sigma4j.core.regex.RegexPrint;
import io.sigma4j.core.value.TextPattern;
import io.sigma4j.elastic.AddressText;
import io.sigma4j.elastic.KeywordQuery;
import io.sigma4j.elastic.PatternLimits;
import io.sigma4j.elastic.PatternRegex;
import io.sigma4j.elastic.RegexText;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** The kinds of holes that only ES|QL has. Each takes one value or several, joined by commas. */
final class EsqlHoles {

  private static final Refusal OTHER_FORM =
      new Refusal(
          DiagnosticCode.VALUE_NOT_EXPRESSIBLE,
          "this form of ES|QL does not take the value",
          "write the value otherwise, or compile for another target");

  private EsqlHoles() {}

  /** How one value is written. */
  private interface One {
    Optional<Refusal> write(Value value, StringBuilder out);
  }

  private static Hole each(One one) {
    return (operands, out) -> {
      String joint = "";
      for (Value value : operands.values()) {
        out.append(joint);
        Optional<Refusal> refusal = one.write(value, out);
        if (refusal.isPresent()) {
          return refusal;
        }
        joint = ", ";
      }
      return Optional.empty();
    };
  }

  private static TextPattern pattern(Value value) {
    if (value instanceof Value.Text text) {
      return text.pattern();
    }
    if (value instanceof Value.Numeric number) {
      return TextPattern.literal(number.decimal());
    }
    if (value instanceof Value.Bool bool) {
      return TextPattern.literal(String.valueOf(bool.truth()));
    }
    throw mismatch(value);
  }

  private static IllegalStateException mismatch(Value value) {
    return new IllegalStateException("the hole does not take " + value);
  }

  /** Whole values in lower case. Declines letters beyond ASCII. */
  static Hole lowered() {
    return each(
        (value, out) ->
            LowerCase.isExact(pattern(value))
                ? EsqlText.QUOTING.write(LowerCase.of(pattern(value)).text(), out)
                : Optional.of(OTHER_FORM));
  }

  /** Patterns of {@code LIKE}; declines those that {@code accepted} does not take. */
  static Hole like(Predicate<TextPattern> accepted, UnaryOperator<TextPattern> change) {
    return each(
        (value, out) -> {
          TextPattern pattern = pattern(value);
          Optional<Refusal> tooLong = PatternLimits.check(pattern);
          if (tooLong.isPresent() || !accepted.test(pattern)) {
            return tooLong.or(() -> Optional.of(OTHER_FORM));
          }
          Optional<String> like = EsqlText.like(change.apply(pattern));
          return like.isPresent()
              ? EsqlText.QUOTING.write(like.get(), out)
              : Optional.of(OTHER_FORM);
        });
  }

  /** A pattern as a regular expression in lower case. Declines letters beyond ASCII. */
  static Hole loweredRegex() {
    return each(
        (value, out) ->
            LowerCase.isExact(pattern(value))
                ? regex(PatternRegex.of(LowerCase.of(pattern(value))), out)
                : Optional.of(OTHER_FORM));
  }

  /** A pattern as a regular expression that writes out both cases of letters. */
  static Hole patternRegex() {
    return each((value, out) -> regex(PatternRegex.of(pattern(value)), out));
  }

  /** A pattern as a regular expression over joined values. */
  static Hole joinedRegex() {
    return each((value, out) -> regex(JoinedValues.regex(pattern(value)), out));
  }

  /** A regular expression. */
  static Hole regex(LuceneLetters letters) {
    return each((value, out) -> printed(tree(value), letters, UnaryOperator.identity(), out));
  }

  /** A regular expression, to be found within one of joined values. */
  static Hole regexInJoined() {
    return each(
        (value, out) ->
            printed(tree(value), LuceneLetters.AS_THEY_ARE, JoinedValues::regexInOne, out));
  }

  private static Regex tree(Value value) {
    if (value instanceof Value.Regex regex) {
      return regex.tree();
    }
    throw mismatch(value);
  }

  private static Optional<Refusal> regex(Regex tree, StringBuilder out) {
    return printed(tree, LuceneLetters.AS_THEY_ARE, UnaryOperator.identity(), out);
  }

  private static Optional<Refusal> printed(
      Regex tree, LuceneLetters letters, UnaryOperator<String> around, StringBuilder out) {
    RegexPrint print = LuceneRegexPrinter.print(tree, letters);
    return print instanceof RegexPrint.Printed printed
        ? EsqlText.QUOTING.write(around.apply(printed.text()), out)
        : Optional.of(RegexText.refusal((RegexPrint.Unprintable) print));
  }

  /** An address. Declines other texts. */
  static Hole address() {
    return each(
        (value, out) ->
            AddressText.isAddress(pattern(value).text())
                ? EsqlText.QUOTING.write(pattern(value).text(), out)
                : Optional.of(OTHER_FORM));
  }

  /** Patterns of {@code LIKE} over the joined texts of addresses in a range. */
  static Hole joinedRange() {
    return each(
        (value, out) -> {
          if (!(value instanceof Value.Cidr cidr)) {
            throw mismatch(value);
          }
          return JoinedValues.patterns(cidr.range())
              .map(patterns -> writeAll(patterns, out))
              .orElseGet(() -> Optional.of(AddressText.NO_PATTERNS));
        });
  }

  private static Optional<Refusal> writeAll(Iterable<TextPattern> patterns, StringBuilder out) {
    String joint = "";
    for (TextPattern pattern : patterns) {
      out.append(joint);
      EsqlText.QUOTING.write(EsqlText.like(pattern).orElseThrow(), out);
      joint = ", ";
    }
    return Optional.empty();
  }

  /** The texts of a number that is stored with a fraction. */
  static Hole doubleTexts(Function<Operands, Optional<Iterable<String>>> texts) {
    return (operands, out) -> {
      Optional<Iterable<String>> all = texts.apply(operands);
      String joint = "";
      for (String text : all.orElse(java.util.List.of())) {
        out.append(joint);
        EsqlText.QUOTING.write(text, out);
        joint = ", ";
      }
      return all.isPresent() ? Optional.empty() : Optional.of(OTHER_FORM);
    };
  }

  /** {@code mv_max} or {@code mv_min}: the one of several values that passes a comparison first. */
  static Hole extreme() {
    return each(
        (value, out) -> {
          if (!(value instanceof Value.Compare compare)) {
            throw mismatch(value);
          }
          switch (compare.relation()) {
            case GREATER, GREATER_OR_EQUAL -> out.append("mv_max");
            case LESS, LESS_OR_EQUAL -> out.append("mv_min");
            case EQUAL -> throw mismatch(value);
          }
          return Optional.empty();
        });
  }

  /** A search in all fields, as {@code query_string} says it. */
  static Hole keyword() {
    return (operands, out) -> {
      StringBuilder query = new StringBuilder();
      io.sigma4j.core.ir.Keyword keyword =
          new io.sigma4j.core.ir.Keyword(operands.value(), operands.origin());
      Optional<Refusal> refusal = KeywordQuery.write(keyword, query);
      return refusal.isPresent() ? refusal : EsqlText.QUOTING.write(query.toString(), out);
    };
  }
}
