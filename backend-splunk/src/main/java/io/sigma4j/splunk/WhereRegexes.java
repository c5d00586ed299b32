package io.sigma4j.splunk;

import io.sigma4j.core.backend.Hole;
import io.sigma4j.core.backend.Quoting;
import io.sigma4j.core.ir.Value;
import io.sigma4j.core.regex.PcreRegexPrinter;
import io.sigma4j.core.value.TextPattern;

/**
 * The regular expressions that {@code match()} takes, as texts of eval: one more level of
 * backslashes (Search Manual, "SPL and regular expressions").
 */
final class WhereRegexes {

  /** Control characters of ASCII are escapes of the expression; the others stand for themselves. */
  private static final Quoting TEXT =
      Quoting.between("\"", "\"").backslashing("\\\"").withPlainControls();

  private WhereRegexes() {}

  /** Texts with wildcards, or the decimal forms of numbers, of which one must be found. */
  static Hole patterns() {
    return (operands, out) ->
        TEXT.write(
            PatternRegex.of(operands.values().stream().map(WhereRegexes::pattern).toList()), out);
  }

  private static TextPattern pattern(Value value) {
    return value instanceof Value.Numeric number
        ? TextPattern.literal(number.decimal())
        : ((Value.Text) value).pattern();
  }

  /** A regular expression of the rule. */
  static Hole regex() {
    return (operands, out) ->
        TEXT.write(PcreRegexPrinter.print(((Value.Regex) operands.value()).tree()), out);
  }
}
