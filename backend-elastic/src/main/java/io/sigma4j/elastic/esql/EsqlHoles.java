package io.sigma4j.elastic.esql;

import io.sigma4j.core.backend.Hole;
import io.sigma4j.core.backend.Holes;
import io.sigma4j.core.backend.Operands;
import io.sigma4j.core.backend.Refusal;
import io.sigma4j.core.diagnostic.DiagnosticCode;
import io.sigma4j.core.ir.Keyword;
import io.sigma4j.core.ir.Value;
import io.sigma4j.core.regex.AddressRegex;
import io.sigma4j.core.regex.LuceneLetters;
import io.sigma4j.core.regex.LuceneRegexPrinter;
import io.sigma4j.core.regex.Regex;
import io.sigma4j.core.regex.RegexPrint;
import io.sigma4j.core.source.Span;
import io.sigma4j.core.value.CidrRange;
import io.sigma4j.core.value.Shape;
import io.sigma4j.core.value.TextPattern;
import io.sigma4j.elastic.AddressText;
import io.sigma4j.elastic.KeywordQuery;
import io.sigma4j.elastic.PatternLimits;
import io.sigma4j.elastic.PatternRegex;
import io.sigma4j.elastic.RegexText;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** The kinds of holes that only ES|QL has. Each takes one value or several, joined by commas. */
final class EsqlHoles {

  private static final Refusal OTHER_FORM =
      new Refusal(
          DiagnosticCode.VALUE_NOT_EXPRESSIBLE,
          "this form of ES|QL does not take the value",
          "write the value otherwise, or compile for another target");

  /** Longer ones could make an automaton of LIKE too complex, the more they repeat themselves. */
  private static final int LONGEST_TEXT = 100;

  private EsqlHoles() {}

  private static Hole each(Holes.OneValue one) {
    return Holes.each(", ", one);
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
          if (!accepted.test(pattern) || isLong(pattern)) {
            return Optional.of(OTHER_FORM);
          }
          Optional<Refusal> tooLong = PatternLimits.check(pattern);
          if (tooLong.isPresent()) {
            return tooLong;
          }
          Optional<String> like = EsqlText.like(change.apply(pattern));
          return like.isPresent()
              ? EsqlText.QUOTING.write(like.get(), out)
              : Optional.of(OTHER_FORM);
        });
  }

  private static boolean isLong(TextPattern pattern) {
    return pattern.shape() != Shape.GLOB && pattern.text().length() > LONGEST_TEXT;
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

  /** Patterns of one shape as alternatives of one regular expression. */
  static Hole alternatives(UnaryOperator<TextPattern> change) {
    return Holes.joint(
        (operands, out) -> regex(alternatives(operands, change), out),
        operands -> places(alternatives(operands, change)));
  }

  private static Regex alternatives(Operands operands, UnaryOperator<TextPattern> change) {
    return PatternAlternatives.of(
        operands.values().stream().map(EsqlHoles::pattern).map(change).toList());
  }

  private static List<Span> places(Regex alternatives) {
    List<Span> branches = LuceneRegexPrinter.branches(alternatives, LuceneLetters.AS_THEY_ARE);
    RegexPrint print = LuceneRegexPrinter.print(alternatives, LuceneLetters.AS_THEY_ARE);
    return print instanceof RegexPrint.Printed printed
        ? EsqlText.QUOTING.places(printed.text(), branches)
        : List.of();
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

  /** Ranges of addresses. Declines those of IPv6 that Elasticsearch takes to hold IPv4, too. */
  static Hole ranges() {
    return each(
        (value, out) ->
            AddressText.holdsOtherFamily(range(value))
                ? Optional.of(OTHER_FORM)
                : EsqlText.QUOTING.write(range(value).toString(), out));
  }

  /** What the texts of addresses of the same family as a range look like, as an operator. */
  static Hole family() {
    return Holes.words(
        (operands, out) -> {
          out.append(AddressRanges.familyTest(range(operands.value())));
          return Optional.empty();
        });
  }

  /** A range of IPv4 over joined texts. */
  static Hole joinedAddressRegex() {
    return each(
        (value, out) ->
            AddressRegex.of(range(value))
                .map(
                    tree -> printed(tree, LuceneLetters.AS_THEY_ARE, JoinedValues::regexInOne, out))
                .orElseGet(() -> Optional.of(OTHER_FORM)));
  }

  private static CidrRange range(Value value) {
    if (value instanceof Value.Cidr cidr) {
      return cidr.range();
    }
    throw mismatch(value);
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
        (value, out) ->
            JoinedValues.patterns(range(value))
                .map(patterns -> writeAll(patterns, out))
                .orElseGet(() -> Optional.of(AddressText.NO_PATTERNS)));
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

  /** The texts of numbers that are stored with a fraction. Declines zero. */
  static Hole doubleTexts() {
    return each(
        (value, out) -> {
          String joint = "";
          for (String text : StoredDoubles.texts(value)) {
            EsqlText.QUOTING.write(text, out.append(joint));
            joint = ", ";
          }
          return joint.isEmpty() ? Optional.of(OTHER_FORM) : Optional.empty();
        });
  }

  /** {@code mv_max} or {@code mv_min}: the one of several values that passes a comparison first. */
  static Hole extreme() {
    return Holes.words(
        (operands, out) -> {
          out.append(extreme(operands.value()));
          return Optional.empty();
        });
  }

  private static String extreme(Value value) {
    if (!(value instanceof Value.Compare compare)) {
      throw mismatch(value);
    }
    return switch (compare.relation()) {
      case GREATER, GREATER_OR_EQUAL -> "mv_max";
      case LESS, LESS_OR_EQUAL -> "mv_min";
      case EQUAL -> throw mismatch(value);
    };
  }

  /** A search in all fields, as {@code query_string} says it. */
  static Hole keyword() {
    return (operands, out) -> {
      StringBuilder query = new StringBuilder();
      Keyword keyword = new Keyword(operands.value(), operands.origin());
      Optional<Refusal> refusal = KeywordQuery.write(keyword, query);
      return refusal.isPresent() ? refusal : EsqlText.QUOTING.write(query.toString(), out);
    };
  }
}
