package io.sigma4j.fuzz;

import io.sigma4j.core.condition.Condition;
import io.sigma4j.core.condition.ConditionLimits;
import io.sigma4j.core.condition.ConditionParser;
import io.sigma4j.core.condition.ConditionPrinter;
import io.sigma4j.core.condition.ParsedCondition;
import io.sigma4j.core.diagnostic.Diagnostics;
import io.sigma4j.core.regex.JavaRegexPrinter;
import io.sigma4j.core.regex.PcreRegexPrinter;
import io.sigma4j.core.regex.Regex;
import io.sigma4j.core.regex.RegexFlags;
import io.sigma4j.core.regex.RegexParse;
import io.sigma4j.core.regex.RegexParser;
import io.sigma4j.core.source.Location;
import io.sigma4j.core.source.SourceFile;
import io.sigma4j.core.source.Span;
import io.sigma4j.core.value.PlaceholderText;
import io.sigma4j.core.value.TextPattern;
import io.sigma4j.core.value.Token;
import io.sigma4j.core.yaml.ScalarStyle;
import io.sigma4j.core.yaml.ScalarType;
import io.sigma4j.core.yaml.YamlScalar;
import java.util.Optional;
import java.util.regex.Pattern;

/** Trees that are printed and read again are the same trees. */
final class ReadBack {

  private static final ConditionParser CONDITIONS = new ConditionParser(ConditionLimits.STANDARD);

  private ReadBack() {}

  static Optional<ParsedCondition> parse(YamlScalar text) {
    return CONDITIONS.parse(text, new Diagnostics());
  }

  static YamlScalar scalar(String text) {
    Location whole = new Location(SourceFile.of("condition", text), new Span(0, text.length()));
    return new YamlScalar(text, ScalarStyle.PLAIN, ScalarType.TEXT, whole);
  }

  static void condition(YamlScalar text) {
    parse(text).ifPresent(parsed -> condition(parsed.condition()));
  }

  private static void condition(Condition condition) {
    String printed = ConditionPrinter.print(condition);
    String again =
        parse(scalar(printed))
            .map(read -> ConditionShape.of(read.condition()))
            .orElse("no condition");
    if (!again.equals(ConditionShape.of(condition))) {
      throw new AssertionError(ConditionShape.of(condition) + " read back as " + again);
    }
  }

  static void regex(String pattern) {
    if (RegexParser.parse(pattern, RegexFlags.NONE) instanceof RegexParse.Parsed parsed) {
      regex(parsed.regex());
    }
  }

  static void regex(Regex regex) {
    Pattern.compile(JavaRegexPrinter.print(regex));
    String printed = PcreRegexPrinter.print(regex);
    if (printed.length() > RegexParser.MAX_LENGTH) {
      return;
    }
    RegexParse again = RegexParser.parse(printed, RegexFlags.NONE);
    if (!(again instanceof RegexParse.Parsed parsed && parsed.regex().equals(regex))) {
      throw new AssertionError(regex + " printed as " + printed + " read back as " + again);
    }
  }

  /** A text with all that is special escaped is that text, and one pattern whatever it says. */
  static void value(String text) {
    StringBuilder escaped = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      escaped.append(c == '*' || c == '?' || c == '\\' ? "\\" : "").append(c);
    }
    TextPattern pattern = TextPattern.parse(escaped.toString());
    if (!pattern.equals(TextPattern.literal(text))) {
      throw new AssertionError(text + " read back as " + pattern);
    }
    TextPattern whole = TextPattern.parse(text);
    if (!whole.equals(TextPattern.parse(written(whole)))) {
      throw new AssertionError(whole + " read back as " + TextPattern.parse(written(whole)));
    }
    PlaceholderText.parse(text);
  }

  private static String written(TextPattern pattern) {
    StringBuilder out = new StringBuilder();
    for (Token token : pattern.tokens()) {
      if (token instanceof Token.Literal literal) {
        literal
            .text()
            .chars()
            .forEach(c -> out.append("*?\\".indexOf(c) < 0 ? "" : "\\").append((char) c));
      } else {
        out.append(token instanceof Token.AnyRun ? '*' : '?');
      }
    }
    return out.toString();
  }
}
