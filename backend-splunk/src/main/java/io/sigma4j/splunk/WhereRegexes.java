package io.sigma4j.splunk;

import io.sigma4j.core.backend.Hole;
import io.sigma4j.core.backend.Holes;
import io.sigma4j.core.backend.Operands;
import io.sigma4j.core.backend.Quoting;
import io.sigma4j.core.backend.Refusal;
import io.sigma4j.core.diagnostic.DiagnosticCode;
import io.sigma4j.core.ir.Value;
import io.sigma4j.core.regex.PcreRegexPrinter;
import io.sigma4j.core.regex.PcreSize;
import io.sigma4j.core.regex.Regex;
import io.sigma4j.core.source.Span;
import io.sigma4j.core.value.TextPattern;
import io.sigma4j.core.value.Token;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * The regular expressions that {@code match()} takes, as texts of eval: one more level of
 * backslashes (Search Manual, "SPL and regular expressions").
 */
final class WhereRegexes {

  /** Control characters of ASCII are escapes of the expression; the others stand for themselves. */
  private static final Quoting TEXT =
      Quoting.between("\"", "\"").backslashing("\\\"").withPlainControls();

  private static final Refusal NO_CHARACTER =
      new Refusal(
          DiagnosticCode.VALUE_NOT_EXPRESSIBLE,
          "half of a surrogate pair is no character",
          "write a wildcard `?` in its place");

  private WhereRegexes() {}

  /** Texts with wildcards, or the decimal forms of numbers, of which one must be found. */
  static Hole patterns() {
    return Holes.joint(WhereRegexes::writePatterns, WhereRegexes::places);
  }

  private static Optional<Refusal> writePatterns(Operands operands, StringBuilder out) {
    List<TextPattern> patterns = patterns(operands);
    return patterns.stream().anyMatch(WhereRegexes::hasLoneSurrogate)
        ? Optional.of(NO_CHARACTER)
        : write(PatternRegex.of(patterns), out);
  }

  private static List<TextPattern> patterns(Operands operands) {
    return operands.values().stream().map(WhereRegexes::pattern).toList();
  }

  /** A pattern that is an alternation has as many branches of the whole one. */
  private static List<Span> places(Operands operands) {
    Regex whole = PatternRegex.of(patterns(operands));
    Iterator<Span> branches = PcreRegexPrinter.branches(whole).iterator();
    List<Span> places = new ArrayList<>();
    for (TextPattern pattern : patterns(operands)) {
      Span place = branches.next();
      if (PatternRegex.of(List.of(pattern)) instanceof Regex.Alternation alone) {
        for (int i = 1; i < alone.branches().size(); i++) {
          place = place.to(branches.next());
        }
      }
      places.add(place);
    }
    return TEXT.places(PcreRegexPrinter.print(whole), places);
  }

  private static boolean hasLoneSurrogate(TextPattern pattern) {
    return pattern.tokens().stream()
        .anyMatch(
            token ->
                token instanceof Token.Literal literal
                    && literal.text().codePoints().anyMatch(Characters::isLoneSurrogate));
  }

  private static TextPattern pattern(Value value) {
    return value instanceof Value.Numeric number
        ? TextPattern.literal(number.decimal())
        : ((Value.Text) value).pattern();
  }

  /** A regular expression of the rule. */
  static Hole regex() {
    return (operands, out) -> write(((Value.Regex) operands.value()).tree(), out);
  }

  private static Optional<Refusal> write(Regex regex, StringBuilder out) {
    long size = PcreSize.of(regex);
    return size > PcreSize.LIMIT
        ? Optional.of(tooLarge(size))
        : TEXT.write(PcreRegexPrinter.print(regex), out);
  }

  private static Refusal tooLarge(long size) {
    return new Refusal(
        DiagnosticCode.QUERY_TOO_LARGE,
        "the regular expression needs some %,d bytes; Splunk's library PCRE takes %,d"
            .formatted(size, PcreSize.LIMIT),
        "look for less of it, or repeat its groups less often");
  }
}
